"""`python -m codegen.site FOLDER`: build the site of the documentation.

Pages and what they link to are copied first, each to where it stands in the repository, so that
links work there and on the site. `docs/site/nav.yaml` says in which order they come,
`docs/site/mkdocs.yml` how they look.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from codegen.services import ROOT, SERVICES

SITE = ROOT / "docs" / "site"
FOLDERS = ("docs", "benchmarks", "emulator", "examples", "templates")
REFERENCE = "Reference"

_LINK = re.compile(r"\]\(([^)#\s:]+)[^)]*\)")
_NAMED_FENCE = re.compile(r"^```(\w+) (\S+)$", re.MULTILINE)


def main() -> int:
    folder = Path(sys.argv[1]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    copy(folder / "pages")
    config = folder / "mkdocs.yml"
    config.write_text(json.dumps(configuration(folder)), encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(config)]
    # The generator would print news of its successors.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, env=environment, check=False).returncode


def copy(folder: Path) -> None:
    """Copy all pages and what they link to."""
    found = pages()
    linked = {target for page in found for target in targets(page)}
    for path in [SITE / "site.css", *(path for path in linked - {*found} if path.is_file())]:
        shutil.copyfile(path, _made(folder / path.relative_to(ROOT)))
    for page in found:
        text = shown(page.read_text(encoding="utf-8"))
        _made(folder / page.relative_to(ROOT)).write_text(text, encoding="utf-8")


def configuration(folder: Path) -> dict[str, Any]:
    """The generator's configuration, for pages below a folder."""
    return {
        "INHERIT": os.path.relpath(SITE / "mkdocs.yml", folder),
        "docs_dir": "pages",
        "site_dir": "site",
        "nav": navigation(),
    }


def pages() -> list[Path]:
    """The pages of the site."""
    below = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*.md"))
    return sorted([*ROOT.glob("*.md"), *below])


def targets(page: Path) -> Iterator[Path]:
    """What a page links to in the repository."""
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        yield (page.parent / target).resolve()


def shown(text: str) -> str:
    """A page as the generator reads it: the name of a block's file is the block's title."""
    return _NAMED_FENCE.sub(r'```\1 title="\2"', text)


def navigation() -> list[Any]:
    """The order of the pages, with the reference of every service in its place."""
    entries: list[Any] = yaml.safe_load((SITE / "nav.yaml").read_text(encoding="utf-8"))
    place = entries.index(REFERENCE)
    services = [{one.title: reference_pages(one.reference)} for one in SERVICES]
    entries[place] = {
        REFERENCE: services if len(services) > 1 else reference_pages(SERVICES[0].reference)
    }
    return entries


def reference_pages(folder: Path) -> list[dict[str, str]]:
    """The pages of a reference, its index first."""
    place = folder.relative_to(ROOT).as_posix()
    names = sorted(path.stem for path in folder.glob("*.md") if path.name != "README.md")
    return [{"Overview": f"{place}/README.md"}, *({name: f"{place}/{name}.md"} for name in names)]


def _made(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


if __name__ == "__main__":
    sys.exit(main())
