"""The wheel and the sdist hold exactly what they should, and say the truth about it."""

import re
import tarfile
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from zipfile import ZipFile

import pytest
from markdown_it import MarkdownIt
from packaging.requirements import Requirement

from agentsessions import __version__

ROOT = Path(__file__).parents[2]
DOCUMENTS = ["openapi.yaml", *(f"openapi/{path.name}" for path in (ROOT / "openapi").iterdir())]
DIST_INFO = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"}


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    with ZipFile(wheel) as archive:
        return HeaderParser().parsestr(_read(archive, r"[^/]+\.dist-info/METADATA").decode())


def _read(archive: ZipFile, pattern: str) -> bytes:
    (name,) = (name for name in archive.namelist() if re.fullmatch(pattern, name))
    return archive.read(name)


def test_wheel_holds_the_two_packages_the_documents_and_nothing_else(
    wheel: Path, project_files: set[str]
) -> None:
    sources = re.compile(r"(?:client|emulator)/(agentsessions(?:_emulator)?/.+)")
    expected = {match[1] for name in project_files if (match := sources.fullmatch(name))}
    expected |= {f"agentsessions_emulator/{name}" for name in DOCUMENTS}
    expected |= {f"agentsessions-{__version__}.dist-info/{name}" for name in DIST_INFO}
    with ZipFile(wheel) as archive:
        assert set(archive.namelist()) == expected
    assert {"agentsessions/py.typed", "agentsessions_emulator/py.typed"} <= expected


@pytest.mark.parametrize("name", DOCUMENTS)
def test_wheel_holds_the_documents_as_they_are(wheel: Path, name: str) -> None:
    with ZipFile(wheel) as archive:
        packed = _read(archive, f"agentsessions_emulator/{name}")
    assert packed == (ROOT / name).read_bytes()


def test_sdist_holds_the_whole_project(sdist: Path, project_files: set[str]) -> None:
    with tarfile.open(sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    assert packed == project_files | {"PKG-INFO"}


def test_metadata_names_the_distribution(metadata: Message) -> None:
    assert metadata["Name"] == "agentsessions"
    assert metadata["Version"] == __version__
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Description-Content-Type"] == "text/markdown"


def test_description_reads_well_on_an_index(metadata: Message) -> None:
    """It is CommonMark alone, and links to nothing that is only in the repository."""
    description = str(metadata.get_payload())
    tokens = [
        token
        for block in MarkdownIt("commonmark").enable("table").parse(description)
        for token in [block, *(block.children or [])]
    ]
    assert not {token.type for token in tokens} & {"html_block", "html_inline", "table_open"}
    links = [
        str(token.attrs.get("href") or token.attrs.get("src")) for token in tokens if token.attrs
    ]
    assert [link for link in links if not link.startswith("https://")] == []
    assert description.startswith("# agentsessions\n")
    first = next(token for token in tokens if token.type == "fence")
    assert first.content.startswith("pip install 'agentsessions[tools]' ")


def test_metadata_requires_three_distributions_at_run_time(metadata: Message) -> None:
    required = [Requirement(text) for text in metadata.get_all("Requires-Dist", [])]
    assert {each.name for each in required if not each.marker} == {
        "attrs",
        "httpx",
        "python-dateutil",
    }
    extras = {"cli", "demo", "emulator", "fast", "otel", "tools"}
    assert set(metadata.get_all("Provides-Extra", [])) == extras


def test_wheel_announces_the_command_and_the_pytest_plugin(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        announced = _read(archive, r"[^/]+\.dist-info/entry_points\.txt").decode().split("\n")
    assert [line for line in announced if line] == [
        "[console_scripts]",
        "agentsessions = agentsessions.cli:main",
        "[pytest11]",
        "agentsessions_emulator = agentsessions_emulator.pytest_plugin",
    ]
