"""The templates: small, documented, and beside the originals of the pinned version."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "templates"
OWN = sorted(TEMPLATES.glob("*.jinja"))
ORIGINALS = sorted((TEMPLATES / "_upstream").iterdir())


@pytest.mark.parametrize("original", ORIGINALS, ids=lambda path: path.name)
def test_originals_are_those_of_the_pinned_version(original: Path) -> None:
    pinned = files("openapi_python_client") / "templates" / original.name
    assert original.read_bytes() == pinned.read_bytes()


def test_every_template_that_replaces_one_has_its_original_beside_it() -> None:
    stock = {file.name for file in (files("openapi_python_client") / "templates").iterdir()}
    replaced = {template.name for template in OWN} & stock
    assert replaced == {original.name for original in ORIGINALS}


@pytest.mark.parametrize("template", OWN, ids=lambda path: path.name)
def test_every_template_is_documented(template: Path) -> None:
    assert f"`{template.name}`" in (TEMPLATES / "README.md").read_text("utf-8")


def test_the_documentation_names_no_other_templates() -> None:
    named = set(re.findall(r"`([a-z_.]+\.jinja)`", (TEMPLATES / "README.md").read_text("utf-8")))
    assert named <= {template.name for template in OWN}


@pytest.mark.parametrize("key", ["x-model", "x-union", "x-op"])
def test_the_keys_that_carry_facts_are_documented_and_used(key: str) -> None:
    assert f"`{key}`" in (TEMPLATES / "README.md").read_text("utf-8")
    assert any(key in template.read_text("utf-8") for template in OWN)
