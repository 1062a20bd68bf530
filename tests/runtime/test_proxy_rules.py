"""Which proxy a URL takes by the variables of an environment."""

from __future__ import annotations

import sys

import httpx
import pytest
from hypothesis import given, strategies as st

from agentsessions import ConfigurationError
from agentsessions.runtime.proxies import Proxy, proxy_rules, system_rules

SERVICE = "https://api.service.example/v1"


def way(environment: dict[str, str], url: str = SERVICE) -> str | None:
    """The proxy for a URL in an environment."""
    proxy = proxy_rules(environment).proxy_for(url)
    return None if proxy is None else proxy.url


@pytest.mark.parametrize(
    ("environment", "url", "expected"),
    [
        ({}, SERVICE, None),
        ({"HTTPS_PROXY": "http://p:1"}, SERVICE, "http://p:1"),
        ({"https_proxy": "http://p:1"}, SERVICE, "http://p:1"),
        ({"Https_Proxy": "http://p:1"}, SERVICE, "http://p:1"),
        ({"HTTPS_PROXY": "p:1"}, SERVICE, "http://p:1"),
        ({"HTTPS_PROXY": " http://p:1 "}, SERVICE, "http://p:1"),
        ({"HTTP_PROXY": "http://p:1"}, SERVICE, None),
        ({"HTTP_PROXY": "http://p:1"}, "http://a.example", "http://p:1"),
        ({"HTTP_PROXY": "http://p:1", "REQUEST_METHOD": "GET"}, "http://a.example", None),
        ({"http_proxy": "http://p:1", "REQUEST_METHOD": "GET"}, "http://a.example", "http://p:1"),
        ({"ALL_PROXY": "socks5://p:1"}, SERVICE, "socks5://p:1"),
        ({"all_proxy": "http://p:1", "HTTPS_PROXY": "http://q:2"}, SERVICE, "http://q:2"),
        ({"HTTPS_PROXY": "http://capital:1", "https_proxy": "http://p:1"}, SERVICE, "http://p:1"),
        ({"HTTPS_PROXY": "http://capital:1", "https_proxy": ""}, SERVICE, None),
        ({"TRAVIS_APT_PROXY": "http://p:1", "_PROXY": "http://p:1"}, SERVICE, None),
    ],
)
def test_each_spelling(environment: dict[str, str], url: str, expected: str | None) -> None:
    assert way(environment, url) == expected


@pytest.mark.parametrize(
    ("exceptions", "host", "straight"),
    [
        ("*", "api.service.example", True),
        ("other.example, *", "api.service.example", True),
        ("service.example", "service.example", True),
        ("service.example", "api.service.example", True),
        ("service.example", "myservice.example", False),
        ("SERVICE.example.", "api.Service.Example", True),
        (".service.example", "api.service.example", True),
        (".service.example", "service.example", False),
        ("*.service.example", "api.service.example", True),
        ("api.service.example:443", "api.service.example", True),
        ("api.service.example:444", "api.service.example", False),
        ("https://api.service.example", "api.service.example", True),
        ("http://api.service.example", "api.service.example", False),
        ("all://service.example", "api.service.example", True),
        ("localhost", "localhost", True),
        ("10.1.2.3", "10.1.2.3", True),
        ("10.0.0.0/8", "10.1.2.3", True),
        ("10.0.0.1/8", "10.1.2.3", True),
        ("10.0.0.0/8", "11.1.2.3", False),
        ("10.0.0.0/8", "10.example", False),
        ("::1", "[::1]", True),
        ("[::1]", "[::1]", True),
        ("[::1]:443", "[::1]", True),
        ("[::1]:80", "[::1]", False),
        ("fe80::/10", "[fe80::17]", True),
        ("fe80::/10", "[::1]", False),
        ("a.example\tapi.service.example b.example", "api.service.example", True),
        (",,  ,", "api.service.example", False),
        ("[", "api.service.example", False),
        ("://", "api.service.example", False),
        ("10.0.0.0/99", "10.0.0.1", False),
    ],
)
def test_exceptions(exceptions: str, host: str, straight: bool) -> None:
    environment = {"HTTPS_PROXY": "http://p:1", "NO_PROXY": exceptions}
    assert (way(environment, f"https://{host}") is None) is straight


@given(st.text(), st.sampled_from(["a.example", "[::1]", "10.0.0.1", "localhost"]))
def test_no_exception_makes_a_call_fail(exceptions: str, host: str) -> None:
    rules = proxy_rules({"https_proxy": "http://p:1", "no_proxy": exceptions})
    assert rules.proxy_for(f"https://{host}/v1") in (None, Proxy("http://p:1"))


@given(st.text())
def test_a_proxy_works_or_is_refused(value: str) -> None:
    rules = proxy_rules({"https_proxy": value})
    proxy = rules.proxy_for(SERVICE)
    try:
        if proxy is not None:
            proxy.check()
            httpx.Proxy(proxy.url)
    except ConfigurationError as error:
        assert str(error).startswith("https_proxy")  # noqa: PT017
    except httpx.InvalidURL:
        pass  # what only httpx can tell, when the first connection is made


def test_without_a_proxy_exceptions_change_nothing() -> None:
    assert proxy_rules({"NO_PROXY": "[::1],fe80::/10"}).proxies == {}


def test_the_settings_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """They count where there are any, and the environment names no proxy."""
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr("urllib.request.getproxies", lambda: {"https": "http://p:1"})
    rules = system_rules(proxy_rules({"NO_PROXY": "b.example"}))
    assert rules.proxy_for(SERVICE) == Proxy("http://p:1")
    assert rules.proxy_for("https://b.example") is None
    assert system_rules(proxy_rules({"NO_PROXY": "*"})).proxies == {}
    assert system_rules(proxy_rules({"HTTP_PROXY": "q:2"})).proxy_for(SERVICE) is None
