"""The transport of what goes out: to addresses of this machine alone, checked for each request."""

import asyncio
import socket
from ipaddress import ip_address

import httpx


class Loopback(httpx.AsyncHTTPTransport):
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
