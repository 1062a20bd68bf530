"""Which proxy the environment names for a URL: reads variables, and nothing else."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from ipaddress import ip_address, ip_network
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from attrs import field, frozen

from ..core.errors import ConfigurationError
from ..core.request.options import is_host

_SCHEMES = ("http", "https", "socks5", "socks5h")
_WITH_SETTINGS = frozenset({"darwin", "win32"})
_NOT_IN_A_URL = re.compile(r"[\s\x00-\x20\x7f\\]")


@frozen
class Proxy:
    """A proxy, and the variable that named it, or None if an argument did."""

    url: str = field(repr=False)
    variable: str | None = field(default=None, eq=False)

    @property
    def name(self) -> str:
        """What to call it in a message."""
        return self.variable or "proxy"

    @property
    def host(self) -> str:
        """The machine that it runs on."""
        return urlsplit(self.url).hostname or ""

    @property
    def address(self) -> str:
        """Where it is, without credentials."""
        parts = urlsplit(self.url)
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        return f"{parts.scheme}://{host}" + (f":{parts.port}" if parts.port else "")

    def check(self) -> None:
        """Raise ConfigurationError if it cannot be used; no message shows the URL."""
        try:
            is_url = bool(self.address) and not _NOT_IN_A_URL.search(self.url)
        except ValueError:
            is_url = False
        if not is_url or not is_host(self.host):
            raise ConfigurationError(f"{self.name} is no URL of a proxy")
        scheme = urlsplit(self.url).scheme
        if scheme not in _SCHEMES:
            raise ConfigurationError(
                f"{self.name} begins with {scheme}://, which is none of {', '.join(_SCHEMES)}"
            )
        if scheme.startswith("socks") and find_spec("socksio") is None:
            raise ConfigurationError(
                f"{self.name} is a SOCKS proxy, which needs a further package: "
                "pip install 'httpx[socks]'"
            )


class ProxyRules(NamedTuple):
    """Proxies by scheme of the URL (`http`, `https`, `all`), and where to go without one."""

    proxies: Mapping[str, Proxy]
    exceptions: tuple[str, ...]

    def proxy_for(self, url: str) -> Proxy | None:
        """The proxy for a URL; None goes straight."""
        if not self.proxies:
            return None
        parts = urlsplit(url)
        proxy = self.proxies.get(parts.scheme) or self.proxies.get("all")
        if proxy is None or any(_is_exempt(parts, entry) for entry in self.exceptions):
            return None
        return proxy


GO_STRAIGHT = ProxyRules({}, ("*",))


def proxy_rules(environment: Mapping[str, str]) -> ProxyRules:
    """The rules of an environment: `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.

    Any spelling counts, lower case first. `HTTP_PROXY` does not where `REQUEST_METHOD` is set: in a
    CGI program, it is a header of whoever asks.
    """
    named: dict[str, tuple[str, str]] = {}
    for name, value in sorted(environment.items()):  # capital letters come first
        kind = name.lower().removesuffix("_proxy")
        if kind not in ("http", "https", "all", "no") or len(kind) == len(name):
            continue
        if name == "HTTP_PROXY" and "REQUEST_METHOD" in environment:
            continue
        named[kind] = name, value.strip()
    exceptions = tuple(re.split(r"[,\s]+", named.pop("no", ("", ""))[1].strip().lower()))
    if "*" in exceptions:
        return GO_STRAIGHT
    proxies = {
        kind: Proxy(value if "://" in value else f"http://{value}", name)
        for kind, (name, value) in named.items()
        if value
    }
    return ProxyRules(proxies, tuple(filter(None, exceptions)))


def system_rules(rules: ProxyRules) -> ProxyRules:
    """The proxies of the system's settings, where the environment names none."""
    if rules.proxies or rules is GO_STRAIGHT or sys.platform not in _WITH_SETTINGS:
        return rules
    from urllib.request import getproxies

    found = {f"{kind}_proxy": url for kind, url in getproxies().items()}
    return proxy_rules(found)._replace(exceptions=rules.exceptions)


def _is_exempt(url: SplitResult, entry: str) -> bool:
    """Whether an entry of `NO_PROXY` means a URL. What is not understood means none."""
    scheme, separator, entry = entry.rpartition("://")
    if separator and scheme not in (url.scheme, "all"):
        return False
    host = (url.hostname or "").rstrip(".")
    name, port = _split_port(entry)
    if port and port != str(url.port or {"http": 80, "https": 443}.get(url.scheme)):
        return False
    try:
        network = ip_network(name, strict=False)
    except ValueError:
        bare = name.removeprefix("*").rstrip(".")
        return bool(bare) and (
            host.endswith(bare)
            if bare.startswith(".")
            else host == bare or host.endswith(f".{bare}")
        )
    try:
        return ip_address(host) in network
    except ValueError:
        return False


def _split_port(entry: str) -> tuple[str, str]:
    """Host and port of `host`, `host:port`, `[address]:port`, `[address]` or `address`."""
    if bracketed := re.fullmatch(r"\[(.*)\](?::(\d+))?", entry):
        return bracketed[1], bracketed[2] or ""
    name, separator, port = entry.partition(":")
    return (name, port) if separator and port.isdigit() else (entry, "")
