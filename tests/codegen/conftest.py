"""A package to compile into."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from codegen.generate import Paths
from tests.codegen.notes import document

ROOT = Path(__file__).parents[2]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A small document and a package that has been compiled before."""
    package = tmp_path / "package"
    for part in ("api", "models"):
        (package / part).mkdir(parents=True)
        (package / part / "old.py").write_text(f"# {part} as it was\n")
    (package / "client.py").write_text("# written by hand\n")
    templates = tmp_path / "templates"
    shutil.copytree(ROOT / "templates", templates)
    notes = tmp_path / "notes.yaml"
    notes.write_text(yaml.safe_dump(document(), sort_keys=False))
    config = ROOT / "generator-config.yaml"
    return Paths(document=notes, templates=templates, config=config, package=package)
