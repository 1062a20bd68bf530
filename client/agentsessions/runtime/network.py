"""Which way the requests of a client go: by which proxy, and trusting which certificates."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from attrs import field, frozen

from ..core.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

    from .proxies import Proxy, ProxyRules

_WITH_SETTINGS = frozenset({"darwin", "win32"})
"""Systems with proxies in their settings."""


@frozen(cache_hash=True)
class Destination:
    """Where a connection leads: requests with the same one can share it.

    Attributes:
        origin: Scheme, host and port of the service, as in its URL.
        proxy: What lies between; None if nothing does.
        trust: Which certificates are trusted: those of the system, none at all, those of a file or
            directory, or what a context says.
    """

    origin: str
    proxy: Proxy | None
    trust: bool | str | ssl.SSLContext


ELSEWHERE = Destination("", None, True)
"""Where the connections of a client lead that the user supplied: it does not say."""


@frozen(eq=False)
class Network:
    """The way to each origin, decided when it is first needed.

    Attributes:
        destinations: What was decided, by origin.
    """

    rules: ProxyRules | None
    trust: bool | str | ssl.SSLContext
    allow_insecure_http: bool
    has_credential: bool = True
    destinations: dict[str, Destination] = field(init=False, factory=dict[str, Destination])

    def find(self, origin: str) -> Destination:
        """The way to an origin. Raises ConfigurationError for a proxy that cannot be used."""
        found = Destination(origin, self._proxy_for(origin), self.trust)
        return self.destinations.setdefault(origin, found)

    def _proxy_for(self, origin: str) -> Proxy | None:
        """The proxy on the way to an origin, if it may see what passes.

        What goes over plain HTTP, the proxy can read, and so can everyone on the way to it. Where
        that was not allowed and something is secret, it must be on this machine, and so must the
        service. A proxy of the environment that is elsewhere has no way to this machine, and is
        passed by.
        """
        proxy = None if self.rules is None else self.rules.proxy_for(origin)
        if proxy is None:
            return None
        proxy.check()
        target = urlsplit(origin)
        if target.scheme == "https" or self.allow_insecure_http or is_loopback(proxy.host):
            return proxy
        if is_loopback(target.hostname or ""):
            if proxy.variable is not None:
                return None
        elif not self.has_credential:
            return proxy
        raise ConfigurationError(
            f"{proxy.name} would get the credential unencrypted; use https:// for the service, or "
            "pass allow_insecure_http=True"
        )


def client_network(
    options: Mapping[str, Any],
    environment: Mapping[str, str],
    base_url: str,
    *,
    supplied: int,
    has_credential: bool,
) -> Network:
    """The network of a client. Raises ConfigurationError for what cannot work.

    `supplied` clients of httpx, one or both, have proxies and certificates of their own.
    `has_credential`: whether every request has a credential.
    """
    proxy, verify = options.get("proxy"), options.get("verify", True)
    if supplied and (proxy is not None or verify is not True):
        raise ConfigurationError(
            "a client of httpx has a proxy and certificates of its own: pass proxy and verify to "
            "it, not beside it"
        )
    rules = _rules(proxy, environment)
    allow_insecure_http = options.get("allow_insecure_http", False)
    network = Network(rules, _trust(verify), allow_insecure_http, has_credential)
    if not supplied:
        parts = urlsplit(base_url)
        network.find(f"{parts.scheme}://{parts.netloc}")  # now rather than with the first request
    return network


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def is_about_proxies(variable: str) -> bool:
    """Whether an environment variable may have a say in proxies."""
    return variable.lower().endswith("_proxy") or variable == "REQUEST_METHOD"


def _rules(proxy: object, environment: Mapping[str, str]) -> ProxyRules | None:
    """The rules for proxies; None if there are none, as is mostly so."""
    is_named = proxy is not None or any(map(is_about_proxies, environment))
    if not is_named and sys.platform not in _WITH_SETTINGS:
        return None
    from . import proxies

    if proxy is None:
        return proxies.system_rules(proxies.proxy_rules(environment))
    if not isinstance(proxy, str):
        raise ConfigurationError(f"proxy must be a URL, not {type(proxy).__name__}")
    named = proxies.Proxy(proxy.strip())
    named.check()
    return proxies.ProxyRules({"all": named}, ())


def _trust(verify: object) -> bool | str | ssl.SSLContext:
    if isinstance(verify, bool):
        return verify
    if isinstance(verify, str | os.PathLike):
        path = os.fsdecode(cast("str | os.PathLike[str]", verify))
        if not Path(path).exists():
            raise ConfigurationError(f"verify: there is no {path!r}")
        return path
    import ssl  # only here, for those who have imported it themselves

    if isinstance(verify, ssl.SSLContext):
        return verify
    raise ConfigurationError(
        f"verify must be True, False, a path or an ssl.SSLContext, not {type(verify).__name__}"
    )
