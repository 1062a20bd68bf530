"""The only way out: HTTP requests to this machine, to the addresses that somebody has registered.

No redirect is followed and no proxy of the environment is used. A name is looked up again for each
request, and the address that is called is one that was checked.
"""

import asyncio
import socket
from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

import httpx

_CONNECT_SECONDS = 5.0


class NoAnswerError(Exception):
    """A request got no answer: nobody is there, it took too long, or it was not sent at all."""


def is_of_this_machine(url: str) -> bool:
    """Whether a URL is an HTTP address of this machine, the only ones that are ever called."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https") or parts.port == 0:
            return False
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


async def post(
    url: str, content: bytes, headers: Mapping[str, str], *, seconds: float
) -> httpx.Response:
    """Send a POST. Raises NoAnswerError, also where the address is not one of this machine."""
    timeout = httpx.Timeout(seconds, connect=_CONNECT_SECONDS)
    transport = _Loopback()
    try:
        async with httpx.AsyncClient(
            transport=transport, timeout=timeout, trust_env=False, follow_redirects=False
        ) as client:
            return await client.post(url, content=content, headers=headers)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise NoAnswerError(f"{type(error).__name__}: {error}") from error


class _Loopback(httpx.AsyncHTTPTransport):
    """Sends to the loopback addresses that a host has, one after the other."""

    def __init__(self) -> None:
        super().__init__(trust_env=False)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        name, url = request.url.host, request.url
        addresses = await _addresses(name)
        request.extensions = {**request.extensions, "sni_hostname": name}
        for address in addresses[:-1]:
            request.url = url.copy_with(host=address)
            try:
                return await super().handle_async_request(request)
            except httpx.ConnectError:
                continue
        request.url = url.copy_with(host=addresses[-1])
        return await super().handle_async_request(request)


async def _addresses(host: str) -> list[str]:
    """What a host resolves to. Raises ConnectError unless all of it is this machine."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpx.ConnectError(f"{host} is not known: {error}") from error
    addresses = list(dict.fromkeys(str(place[0]) for *_, place in found))
    strangers = [address for address in addresses if not ip_address(address).is_loopback]
    if strangers or not addresses:
        raise httpx.ConnectError(f"{host} is not this machine, but {', '.join(strangers)}")
    return addresses
