"""The only way out: HTTP requests to this machine, to the addresses that somebody has registered.

No redirect is followed and no proxy of the environment is used. A name is looked up again for each
request, and the address that is called is one that was checked.
"""

from collections.abc import Mapping
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
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
) -> "httpx.Response":
    """Send a POST. Raises NoAnswerError, also where the address is not one of this machine."""
    import httpx  # takes long, and is needed only here

    from agentsessions_emulator.loopback import Loopback

    timeout = httpx.Timeout(seconds, connect=_CONNECT_SECONDS)
    transport = Loopback()
    try:
        async with httpx.AsyncClient(
            transport=transport, timeout=timeout, trust_env=False, follow_redirects=False
        ) as client:
            return await client.post(url, content=content, headers=headers)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise NoAnswerError(f"{type(error).__name__}: {error}") from error
