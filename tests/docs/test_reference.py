"""The reference pages: complete, current, true to the SDK, and with links that lead somewhere."""

import inspect
import re
from functools import cache
from pathlib import Path

import pytest
import yaml

import agentsessions.api
import agentsessions.models
from codegen.problem import DocumentError
from codegen.reference import render, write_reference
from tests.docs.blocks import blocks_of

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.fixture(scope="module")
def rendered() -> dict[str, str]:
    document = (ROOT / "openapi.yaml").read_text("utf-8")
    return render(yaml.load(document, Loader=yaml.CSafeLoader))


def test_the_pages_are_what_the_document_says(rendered: dict[str, str]) -> None:
    written = {path.name: path.read_text("utf-8") for path in REFERENCE.glob("*.md")}

    assert written == rendered, "make generate"


def test_every_operation_is_described_once(rendered: dict[str, str]) -> None:
    described = found_in_all(rendered, r"^(\w+)\.sync\(")

    assert sorted(described) == sorted(set(agentsessions.api.__all__) - {"namespaces"})


def test_every_model_is_described_once(rendered: dict[str, str]) -> None:
    described = found_in_all(rendered, r"^### (\w+)$")

    assert sorted(described) == sorted(set(agentsessions.models.__all__) - {"UnknownVariant"})


def test_every_argument_exists(rendered: dict[str, str]) -> None:
    for text in rendered.values():
        for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
            for operation in re.findall(r"^(\w+)\.sync\(", section, re.MULTILINE):
                table = section.split("| argument |")[-1] if "| argument |" in section else ""
                named = set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))
                signature = inspect.signature(getattr(agentsessions.api, operation).call)

                assert named == set(signature.parameters) - {"options"}, operation


def test_a_shared_scalar_says_its_words_and_limits_where_it_is_used() -> None:
    kitchen = (ROOT / "tests" / "golden" / "kitchen_sink.yaml").read_text("utf-8")
    page = render(yaml.load(kitchen, Loader=yaml.CSafeLoader))["recipes.md"]

    for row in (
        "| `put_away_by` | str or None, optional | A cook; null when nobody knows. At most 12",
        "| `washed_up_by` | str or None, optional | Who washes up. At most 12 characters. |",
        "| `helpers` | list of str or None, optional | Who helps. Each: at most 12 characters. |",
    ):
        assert row in page


def test_other_documents_are_described_too(tmp_path: Path) -> None:
    pages = write_reference(ROOT / "tests" / "golden" / "kitchen_sink.yaml", tmp_path / "reference")

    assert pages == sorted(path.name for path in (tmp_path / "reference").iterdir())
    assert "README.md" in pages


def test_pages_of_before_go_and_a_broken_document_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "reference"
    write_reference(ROOT / "tests" / "golden" / "kitchen_sink.yaml", folder)
    (folder / "gone.md").touch()
    write_reference(ROOT / "tests" / "golden" / "kitchen_sink.yaml", folder)
    before = sorted(folder.iterdir())
    broken = tmp_path / "broken.yaml"
    broken.write_text("openapi: 3.1.0\n", encoding="utf-8")

    with pytest.raises(DocumentError):
        write_reference(broken, folder)
    assert sorted(folder.iterdir()) == before
    assert folder / "gone.md" not in before


def found_in_all(pages: dict[str, str], pattern: str) -> list[str]:
    return [found for text in pages.values() for found in re.findall(pattern, text, re.MULTILINE)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    code = {line for block in blocks_of(page) for line in block.text.splitlines()}
    for line in page.read_text("utf-8").splitlines():
        for target in re.findall(r"\]\(([^)\s]+)\)", line) if line not in code else ():
            file, _, anchor = target.partition("#")
            if "://" in target:
                continue
            linked = (page.parent / file).resolve() if file else page

            assert linked.exists(), f"{page.name}: {target}"
            assert not anchor or anchor in anchors(linked), f"{page.name}: {target}"


@cache
def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
