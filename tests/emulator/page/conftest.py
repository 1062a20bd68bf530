"""A headless Chromium with an open page, where there is one to be had."""

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from agentsessions_emulator import Emulator
from tests.support.waiting import HUNG

_COMMANDS = ("chromium", "chromium-headless-shell", "chromium-browser", "google-chrome")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """The browser: that of the variable CHROMIUM, or one on the PATH, driven by playwright.

    Of one module only: until playwright ends, no other test of the process can run an event loop.
    """
    found = [os.environ.get("CHROMIUM"), *map(shutil.which, _COMMANDS)]
    path = next((one for one in found if one), None)
    if path is None:
        pytest.skip("no Chromium on the PATH, nor named by CHROMIUM")
    driver = pytest.importorskip("playwright.sync_api", reason="playwright: see `make browser`")
    with driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Any) -> Iterator[Callable[..., Any]]:
    """Opens pages, in which nothing may go wrong; takes a URL and options of playwright."""
    contexts: list[Any] = []
    complaints: list[str] = []

    def note(said: Any) -> None:
        text = getattr(said, "text", None) or said.message
        complaints.append(str(text))

    def open_one(url: str, **options: Any) -> Any:
        context = chromium.new_context(**options)
        contexts.append(context)
        context.set_default_timeout(HUNG * 1000)
        page = context.new_page()
        for kind in ("console", "pageerror", "dialog"):
            page.on(kind, note)
        page.goto(url)
        return page

    yield open_one
    for context in contexts:
        context.close()
    refused = "Failed to load resource"  # said of every refusal, and while the emulator is away
    assert [text for text in complaints if refused not in text] == []


@pytest.fixture
def page(open_page: Callable[..., Any], emulator: Emulator) -> Any:
    """An open page of the emulator."""
    return open_page(emulator.url, viewport={"width": 1280, "height": 800})
