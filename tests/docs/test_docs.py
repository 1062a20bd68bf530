"""Every Python block of the README and the guides runs, and prints what is shown behind it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agentsessions.runtime.base_client import BaseClient
from agentsessions_emulator import Emulator, parse_script
from agentsessions_emulator.services import SERVICES
from tests.docs.blocks import blocks_of, run_blocks

ROOT = Path(__file__).parents[2]
GUIDES = ROOT / "docs" / "guides"
QUICKSTART = GUIDES / "quickstart.md"
PAGES = [ROOT / "README.md", *sorted(GUIDES.glob("*.md"))]


@pytest.fixture
def namespace() -> Iterator[dict[str, Any]]:
    """The names that the blocks of a page share. Clients among them are closed at the end."""
    names: dict[str, Any] = {"__name__": "guide"}
    yield names
    for value in names.values():
        if isinstance(value, BaseClient):
            value.close()


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """The emulator, which answers what it does not play with examples."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(SERVICES, "completed", "tests.docs.documented:Completed")
        with Emulator(service="completed", lenient=True) as emulator:
            yield emulator


@pytest.fixture(scope="module")
def everruns() -> Iterator[Emulator]:
    """The emulator of Everruns."""
    with Emulator(service="everruns") as emulator:
        yield emulator


@pytest.fixture(scope="module")
def meerkat() -> Iterator[Emulator]:
    """The emulator of Meerkat."""
    with Emulator(service="meerkat") as emulator:
        yield emulator


@pytest.fixture(autouse=True)
def _services(
    emulator: Emulator,
    everruns: Emulator,
    meerkat: Emulator,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """What a reader has set up: keys, services whose agent answers, a folder to work in."""
    for service in (emulator, everruns, meerkat):
        service.reset()
        service.use_script(parse_script((GUIDES / "agent.yaml").read_text("utf-8")))
    monkeypatch.setenv("ANTHROPIC_API_KEY", "key of a reader")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", emulator.url)
    monkeypatch.setenv("EVERRUNS_API_KEY", "key of a reader")
    monkeypatch.setenv("EVERRUNS_API_URL", everruns.url)
    monkeypatch.setenv("MEERKAT_REST_URL", meerkat.url)
    monkeypatch.chdir(tmp_path)


def goes_on(page: Path) -> bool:
    """Whether a guide goes on from where the quickstart has ended, and says so."""
    return "are those of the [quickstart](quickstart.md)." in page.read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_blocks_of_a_page_run(page: Path, namespace: dict[str, Any], tmp_path: Path) -> None:
    if goes_on(page):
        run_blocks(QUICKSTART, namespace, tmp_path, compare=False)
    expected = [block for block in blocks_of(page) if block.language == "python"]
    assert run_blocks(page, namespace, tmp_path) == len(expected)
