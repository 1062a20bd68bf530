"""Which way the requests of a client go: by which proxy, and trusting which certificates."""

from __future__ import annotations

import os
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attrs import field, frozen

from ..core.errors import ConfigurationError
from .pool import Destination
from .proxies import Proxy, ProxyRules, check_proxy, proxy_rules, system_rules

if TYPE_CHECKING:
    import ssl


@frozen(eq=False)
class Network:
    """The way to each origin, decided when it is first needed.

    Attributes:
        destinations: What was decided, by origin.
    """

    rules: ProxyRules
    trust: bool | str | ssl.SSLContext
    allow_insecure_http: bool
    destinations: dict[str, Destination] = field(init=False, factory=dict[str, Destination])

    def find(self, origin: str) -> Destination:
        """The way to an origin. Raises ConfigurationError for a proxy that cannot be used for it."""
        found = Destination(origin, self._proxy_for(origin), self.trust)
        return self.destinations.setdefault(origin, found)

    def _proxy_for(self, origin: str) -> Proxy | None:
        """The proxy on the way to an origin, if it may see what passes.

        What goes over plain HTTP, the proxy can read, and so can everyone on the way to it. Where
        that was not allowed, it must be on this machine, and so must the service. A proxy of the
        environment that is elsewhere has no way to this machine, and is passed by.
        """
        proxy = self.rules.proxy_for(origin)
        if proxy is None:
            return None
        check_proxy(proxy)
        target = urlsplit(origin)
        if target.scheme == "https" or self.allow_insecure_http or is_loopback(proxy.host):
            return proxy
        if proxy.variable is not None and is_loopback(target.hostname or ""):
            return None
        raise ConfigurationError(
            f"{proxy.name} would get the credential unencrypted; use https:// for the service, or "
            "pass allow_insecure_http=True"
        )


def client_network(
    options: Mapping[str, Any], environment: Mapping[str, str], base_url: str, *, supplied: int
) -> Network:
    """The network of a client. Raises ConfigurationError for what cannot work.

    `supplied` clients of httpx, one or both, have proxies and certificates of their own.
    """
    proxy, verify = options.get("proxy"), options.get("verify", True)
    if supplied and (proxy is not None or verify is not True):
        raise ConfigurationError(
            "a client of httpx has a proxy and certificates of its own: pass proxy and verify to "
            "it, not beside it"
        )
    if proxy is None:
        rules = system_rules(proxy_rules(environment))
    else:
        rules = ProxyRules({"all": _proxy(proxy)}, ())
    network = Network(rules, _trust(verify), options.get("allow_insecure_http", False))
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


def _proxy(url: object) -> Proxy:
    if not isinstance(url, str):
        raise ConfigurationError(f"proxy must be a URL, not {type(url).__name__}")
    proxy = Proxy(url.strip())
    check_proxy(proxy)
    return proxy


def _trust(verify: object) -> bool | str | ssl.SSLContext:
    if isinstance(verify, bool):
        return verify
    if isinstance(verify, str | os.PathLike):
        path = os.fsdecode(verify)
        if not Path(path).exists():
            raise ConfigurationError(f"verify: there is no {path!r}")
        return path
    import ssl  # only here, for those who have imported it themselves

    if isinstance(verify, ssl.SSLContext):
        return verify
    raise ConfigurationError(
        f"verify must be True, False, a path or an ssl.SSLContext, not {type(verify).__name__}"
    )
