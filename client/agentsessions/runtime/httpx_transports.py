"""How transports of httpx are made: one for each connection, with TLS settings that are shared."""

from __future__ import annotations

import os
import socket
import ssl
from contextlib import nullcontext
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import httpx

from ..core.errors import ConfigurationError
from .network import Destination

if TYPE_CHECKING:
    from .proxies import Proxy

ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)
KEEPALIVE = ((socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),)


def transport_arguments(destination: Destination) -> dict[str, Any]:
    """The arguments of `HTTPTransport` or `AsyncHTTPTransport`."""
    is_encrypted = destination.origin.startswith("https:")
    return {
        "verify": _context(destination.trust) if is_encrypted else _no_trust(),
        "limits": ONE,
        "socket_options": KEEPALIVE,
        "proxy": destination.proxy and _proxy(destination.proxy, destination.trust),
    }


def without_lock(transport: httpx.HTTPTransport) -> httpx.HTTPTransport:
    """Take the lock from a transport that one thread at a time uses.

    It would protect nothing there. But where an exception of a signal strikes while httpcore takes
    or gives back that lock, httpcore takes it once more to clean up, and waits for itself for ever.
    It is no part of httpx's interface: a version without it is left as it is.
    """
    pool: Any = getattr(transport, "_pool", None)
    if hasattr(pool, "_optional_thread_lock"):
        pool._optional_thread_lock = nullcontext()
    return transport


def _proxy(proxy: Proxy, trust: bool | str | ssl.SSLContext) -> httpx.Proxy:
    is_encrypted = proxy.url.startswith("https:")
    try:
        return httpx.Proxy(proxy.url, ssl_context=_context(trust) if is_encrypted else None)
    except (httpx.InvalidURL, ValueError):
        raise ConfigurationError(f"{proxy.name} is no URL of a proxy") from None


def _context(trust: bool | str | ssl.SSLContext) -> ssl.SSLContext:
    """The TLS settings for what is to be trusted. Raises ConfigurationError."""
    if isinstance(trust, ssl.SSLContext):
        return trust
    if isinstance(trust, str):
        return _trusting(trust, "verify")
    if not trust:
        return _trusting_anyone()
    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        if path := os.environ.get(variable):
            return _trusting(path, variable)
    return _usual()


@lru_cache(maxsize=16)
def _trusting(path: str, named_by: str) -> ssl.SSLContext:
    """A context that trusts the certificates of a file or a directory."""
    try:
        if os.path.isdir(path):  # noqa: PTH112  # a text stays one
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except OSError as error:
        raise ConfigurationError(
            f"{named_by}: the certificates of {path!r} cannot be read: {error}"
        ) from None


@cache
def _usual() -> ssl.SSLContext:
    """Trusts what httpx does: the bundle of certifi."""
    return httpx.create_ssl_context(trust_env=False)


@cache
def _trusting_anyone() -> ssl.SSLContext:
    return httpx.create_ssl_context(verify=False)


@cache
def _no_trust() -> ssl.SSLContext:
    """Trusts nobody. For plain HTTP, which needs none, and reads no certificates to get it."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
