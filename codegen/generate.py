"""Compile the document: lint, prepare, run the generator aside, check what it wrote, swap it in.

Everything happens in a temporary folder; `models/` and `api/` of the package change only at the
very end and together. A run that fails leaves them as they were.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from codegen.lint import valid_document
from codegen.names import module_name, snake_case
from codegen.prepare import prepare
from codegen.services import ROOT, Service

GENERATOR_VERSION = "0.29.1"
STRICT = Path(__file__).with_name("strict.py")
PARTS = ("models", "api")
ACCIDENTS = re.compile(r"object at 0x|PythonCode\(|UntrustedString|\{\{|\{%")


class GenerationError(Exception):
    """The run failed; the package is as it was."""


@frozen(kw_only=True)
class Paths:
    """What goes into a run, and the package whose `models/` and `api/` come out of it."""

    document: Path
    templates: Path
    config: Path
    package: Path


def paths_of(service: Service, package: Path | None = None) -> Paths:
    """What goes into a run for a service, into its package or another."""
    return Paths(
        document=service.document,
        templates=ROOT / "templates",
        config=ROOT / "generator-config.yaml",
        package=package or service.package,
    )


def generate(paths: Paths) -> list[Path]:
    """Compile `paths.document`; the files written, relative to the package.

    Raises `DocumentError` for a document that cannot be used and `GenerationError` for everything
    else.
    """
    document = valid_document(paths.document)
    require_generator_version()
    if not paths.package.is_dir():
        raise GenerationError(f"{paths.package}: there is no such folder to write to")
    with tempfile.TemporaryDirectory(dir=paths.package, prefix=".generating-") as folder:
        workspace = Path(folder)
        prepared, config = workspace / "prepared.json", workspace / "config.json"
        contents = prepare(document.root)
        prepared.write_text(json.dumps(contents), encoding="utf-8")
        config.write_text(json.dumps(configuration(paths.config, contents)), encoding="utf-8")
        output = workspace / "output"
        run_generator(prepared, paths.templates, config, output)
        arrange(output)
        tidy([output / part for part in PARTS])
        files = sorted(file for part in PARTS for file in (output / part).rglob("*.py"))
        refuse_accidents(files, output)
        swap(output, paths.package)
        return [file.relative_to(output) for file in files]


def require_generator_version() -> None:
    """A patch release of the generator can break templates, so only the pinned one will do."""
    found = version("openapi-python-client")
    if found != GENERATOR_VERSION:
        raise GenerationError(
            f"openapi-python-client {GENERATOR_VERSION} is needed, not {found}: "
            "run `make generate`, which installs it"
        )


def configuration(base: Path, prepared: dict[str, Any]) -> dict[str, Any]:
    """The generator's configuration, with a module for each class that it would misspell."""
    classes: list[str] = list(prepared["components"]["schemas"])
    modules = {name: module_name(name) for name in classes if module_name(name) != snake_case(name)}
    overrides = {name: {"module_name": module} for name, module in modules.items()}
    return {**yaml.safe_load(base.read_text("utf-8")), "class_overrides": overrides}


def run_generator(prepared: Path, templates: Path, config: Path, output: Path) -> None:
    """Run the unmodified command line of the generator; see `codegen/strict.py`."""
    command = [sys.executable, "-P", str(STRICT)]
    command += [str(path) for path in (prepared, templates, config, output)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise GenerationError(done.stderr.strip())


def arrange(output: Path) -> None:
    """Bring the modules to their places: the generator knows only a folder for each tag.

    Operations move from `api/<tag>/` up into `api/`, each tag's `__init__.py` to
    `api/namespaces/<tag>.py`, `client.py` becomes the `__init__.py` of the namespaces, and
    `types.py` goes to the models.
    """
    (output / "types.py").rename(output / "models" / "_inputs.py")
    api = output / "api"
    namespaces = output / "namespaces"
    namespaces.mkdir()
    (output / "client.py").rename(namespaces / "__init__.py")
    for folder in [entry for entry in api.iterdir() if entry.is_dir()]:
        (folder / "__init__.py").rename(namespaces / f"{folder.name}.py")
        for module in folder.iterdir():
            module.rename(api / module.name)
        folder.rmdir()
    namespaces.rename(api / "namespaces")


def tidy(folders: Sequence[Path]) -> None:
    """Drop unused imports, sort the others, format.

    They are sorted when the unused ones are gone: a line that was split because it was too long
    stays split.
    """
    ruff = [sys.executable, "-m", "ruff"]
    style = ["--isolated", "--no-cache", "--quiet"]
    style += ["--line-length", "100", "--target-version", "py311"]
    style += ["--config", "lint.isort.combine-as-imports = true"]
    targets = [str(folder) for folder in folders]
    for rules in ("F401,PIE790,TC005", "I,RUF022"):
        select = ["--fix", "--output-format", "concise", "--select", rules]
        _run(ruff, ["check"], style, select, targets)
    _run(ruff, ["format"], style, targets)


def refuse_accidents(files: Sequence[Path], root: Path) -> None:
    """Refuse what only a mistake in a template can have written."""
    for file in files:
        source = file.read_text(encoding="utf-8")
        where = file.relative_to(root)
        for number, line in enumerate(source.splitlines(), 1):
            if found := ACCIDENTS.search(line):
                raise GenerationError(f"{where}:{number}: a template let {found[0]!r} through")
        try:
            compile(source, str(where), "exec", dont_inherit=True)
        except SyntaxError as error:
            raise GenerationError(f"{where}:{error.lineno}: {error.msg}") from None


def swap(output: Path, package: Path) -> None:
    """Put the new parts in place of the old ones; if that fails half-way, put the old ones back."""
    aside = output / "before"
    aside.mkdir()
    try:
        for part in PARTS:
            if (package / part).exists():
                (package / part).rename(aside / part)
            (output / part).rename(package / part)
    except BaseException:
        for part in PARTS:
            was_put_in = not (output / part).exists()
            if was_put_in:
                shutil.rmtree(package / part)
            if (aside / part).exists():
                (aside / part).rename(package / part)
        raise


def _run(*parts: Sequence[str]) -> None:
    command = [word for part in parts for word in part]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        tool = next(word for word in command[2:] if not word.startswith("-"))
        raise GenerationError(f"{tool} failed:\n" + "\n".join(_said(done)))


def _said(done: subprocess.CompletedProcess[str]) -> Iterator[str]:
    for line in (done.stdout + done.stderr).splitlines():
        if line.strip():
            yield f"    {line.rstrip()}"
