"""Who may ask: programs, and the emulator's own page. Pages of other origins may not.

A web page can send requests to this machine, and with DNS rebinding even read the answers. Browsers
give such a page away by `Host`, `Origin` and `Sec-Fetch-Site`, which a page cannot change.
"""

from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit

from agentsessions_emulator.errors import ApiError

_ALL_ADDRESSES = frozenset({"", "0.0.0.0", "::"})
_OWN_SITES = frozenset({b"", b"same-origin", b"none"})
_REMEMBERED = 1000


class SameOrigin:
    """Checks the headers of every request. `host` is what the emulator was told to listen on."""

    def __init__(self, host: str) -> None:
        self._host = host.lower()
        self._known: dict[bytes, bool] = {}

    def check(self, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Raises a 403 unless the request is to this machine and from no page but its own."""
        host = origin = site = b""
        for name, value in headers:
            if name == b"host":
                host = value
            elif name == b"origin":
                origin = value
            elif name == b"sec-fetch-site":
                site = value
        if not self._is_own(host):
            raise ApiError(
                403,
                f"header host: {host.decode('latin-1')!r} is not an address of this emulator."
                " Use localhost, a loopback address, or what it was told to listen on.",
            )
        if origin and origin.lower() != b"http://" + host.lower():
            raise ApiError(
                403, f"header origin: pages of {origin.decode('latin-1')!r} may not send requests."
            )
        if site not in _OWN_SITES:
            raise ApiError(403, "header sec-fetch-site: pages of other sites may not ask.")

    def _is_own(self, host: bytes) -> bool:
        if host not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[host] = self._names_us(host.decode("latin-1"))
        return self._known[host]

    def _names_us(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        if name == self._host or name == "localhost" or name.endswith(".localhost"):
            return bool(name)
        try:
            address = ip_address(name)
        except ValueError:
            return False
        # An address cannot be rebound as a name can.
        return address.is_loopback or self._host in _ALL_ADDRESSES
