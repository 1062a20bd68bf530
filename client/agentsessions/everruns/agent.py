"""`Agent`: the client of one agent of Everruns, by its channel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Self, Unpack

from ..core.credentials import Hidden
from ..core.public import public
from ..core.request.options import Timeout
from ..runtime.base_client import BaseClient
from ..runtime.settings import BaseOptions
from .channel import AsyncChannel, Channel
from .service import CHANNEL

if TYPE_CHECKING:
    import os
    import ssl

    import httpx

    from ..core.credentials import Key
    from ..core.observers.observer import Observer

_DEFAULT_TIMEOUT = Timeout()


class AgentOptions(BaseOptions, total=False):
    """What `Agent.with_options` can change; the meaning is that of the arguments of `Agent`."""

    api_key: Key | None
    end_user: str | None


@public
class Agent(BaseClient, Channel):
    """A client of one agent, for an application and its users. One serves blocking and asyncio
    calls, from any number of threads.

    Args:
        base_url: The URL of the agent's channel, such as
            `https://app.everruns.com/api/v1/channels/appchan_01`.
        api_key: A key of the channel, or a token for it, sent as `Authorization: Bearer`; default:
            the variable EVERRUNS_API_KEY. A function that gives one, perhaps one to await, is asked
            when it is first needed, and once more whenever the service refuses what it gave.
        end_user: The user of the application for whom it acts, as the application calls them, with
            256 characters at most. The key must allow it.
        max_retries: Attempts after the first; 0 turns retries off.
        timeout: Seconds to wait at each point, or a `Timeout`; None waits for ever.
        default_headers: Added to every request; they win over the client's own.
        allow_insecure_http: Allow plain HTTP to a host that is not this machine, and with it that a
            proxy on the way reads the credential.
        proxy: The URL of a proxy for all requests; default: those that the environment names
            (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`).
        verify: Which certificates are trusted: those of certifi or of `SSL_CERT_FILE` (True), those
            of a file or a directory, or what an `ssl.SSLContext` says; False trusts anyone.
        http_client: An `httpx.Client` to send blocking calls with; it stays yours to close.
        async_http_client: The same for asyncio.
        observers: Told of every request and stream.

    Raises:
        ConfigurationError: An argument cannot work, or there is no credential.
    """

    _service = CHANNEL

    def __init__(
        self,
        base_url: str,
        *,
        api_key: Key | None = None,
        end_user: str | None = None,
        max_retries: int = 2,
        timeout: float | Timeout | None = _DEFAULT_TIMEOUT,
        default_headers: Mapping[str, str] | None = None,
        allow_insecure_http: bool = False,
        proxy: str | None = None,
        verify: bool | str | os.PathLike[str] | ssl.SSLContext = True,
        http_client: httpx.Client | None = None,
        async_http_client: httpx.AsyncClient | None = None,
        observers: Sequence[Observer] = (),
    ) -> None:
        options = Hidden(
            AgentOptions(
                api_key=api_key,
                end_user=end_user,
                base_url=base_url,
                max_retries=max_retries,
                timeout=timeout,
                default_headers=default_headers,
                allow_insecure_http=allow_insecure_http,
                proxy=proxy,
                verify=verify,
                observers=observers,
            )
        )
        del api_key, default_headers, proxy  # crash reports show local variables
        super().__init__(options, http_client=http_client, async_http_client=async_http_client)

    @property
    def aio(self) -> AsyncChannel:
        """The same for asyncio: everything below is awaited."""
        return self._child(AsyncChannel)

    def with_options(self, **changes: Unpack[AgentOptions]) -> Self:
        """A client that differs in these options and shares connections and retry budget with this
        one.

        Closing it does nothing: the connections belong to the client that it was made from.
        """
        changed = Hidden(changes)
        del changes  # crash reports show local variables
        return self._with(changed, AgentOptions)

    def for_end_user(self, end_user: str) -> Self:
        """The same client, acting for this user of the application and for nobody else."""
        return self.with_options(end_user=end_user)
