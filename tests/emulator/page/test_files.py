"""The page and its files over HTTP."""

import re
from collections.abc import Iterator

import httpx
import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.page.files import STATIC
from tests.emulator.support import Api
from tests.support.http import plain_client

PAGE = "/_emulator/page"
FILES = sorted(path.name for path in STATIC.iterdir() if path.suffix != ".md")
SCRIPTS = sorted(path for path in STATIC.parent.parent.rglob("*.js"))


@pytest.fixture
def browser(emulator: Emulator) -> Iterator[httpx.Client]:
    """A client that sends no key, as a browser that opens the address."""
    with plain_client(emulator.url) as client:
        yield client


def test_the_page_is_at_the_root_and_needs_no_key(browser: httpx.Client) -> None:
    response = browser.get("/")
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "<title>Emulator</title>" in response.text
    assert browser.head("/").headers["content-length"] == response.headers["content-length"]
    assert browser.post("/").status_code == 405


def test_files_are_what_they_say_and_are_never_stale(browser: httpx.Client) -> None:
    kinds = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg"}
    for name in FILES:
        response = browser.get(f"{PAGE}/static/{name}")
        assert response.content == (STATIC / name).read_bytes()
        assert response.headers["content-type"].startswith(kinds[name.rpartition(".")[2]])
        assert response.headers["cache-control"] == "no-cache"
        again = browser.get(response.url, headers={"if-none-match": response.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")


def test_a_browser_is_told_to_trust_nothing_else(browser: httpx.Client) -> None:
    for path in ("/", f"{PAGE}/static/main.js", f"{PAGE}/service/service.js"):
        headers = browser.get(path).headers
        policy = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; "))
        assert policy["default-src"] == "'self'"
        assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
        assert policy["require-trusted-types-for"] == "'script'"
        assert headers["x-content-type-options"] == "nosniff"
    assert browser.get(f"{PAGE}/waits").headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "path",
    [
        "static/nothing.js",
        "static/README.md",
        "static/..%2Ffiles.py",
        "static/%2e%2e/files.py",
        "static/",
        "service/events.py",
        "nothing",
    ],
)
def test_nothing_else_is_served(browser: httpx.Client, path: str) -> None:
    response = browser.get(f"{PAGE}/{path}")
    assert response.status_code == 404
    assert response.json()["error"]["type"] == "not_found_error"


def test_everything_comes_from_the_emulator_and_nothing_is_inline(browser: httpx.Client) -> None:
    text = browser.get("/").text
    references = re.findall(r"(?:src|href)=\"([^\"]+)\"", text)
    for reference in references:
        assert reference.startswith("#") or browser.get(reference).status_code == 200
    assert len(references) >= 6
    assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", text)


def test_scripts_import_what_there_is_and_make_no_html(browser: httpx.Client) -> None:
    assert len(SCRIPTS) > 20
    for path in SCRIPTS:
        text = path.read_text(encoding="utf-8")
        folder = "static" if path.parent == STATIC else "service"
        for name in re.findall(r'^import .* from "\./([^"]+)";', text, re.MULTILINE):
            assert browser.get(f"{PAGE}/{folder}/{name}").status_code == 200
        makes_html = r"(?:inner|outer|insertAdjacent)HTML|document\.write|\beval\(|https?://"
        assert not re.search(makes_html, text), path
        assert len(text.splitlines()) < 300


def test_a_key_is_asked_for_before_data_is_given(browser: httpx.Client) -> None:
    facts = browser.get(PAGE).json()
    assert (facts["needs_key"], facts["has_sessions"]) == (False, True)
    assert "sessions_events_send" in facts["operations"]
    with Emulator(api_key="the-key") as emulator, Api(emulator.url) as api:
        assert httpx.get(f"{emulator.url}{PAGE}").json()["needs_key"] is True
        for path in ("news", "waits", "requests", "requests/req_1"):
            api.refusal(401, "GET", f"{PAGE}/{path}")
        api.http.headers["authorization"] = "Bearer the-key"
        assert api.answer("GET", f"{PAGE}/waits") == {"data": []}
