"""`Everruns`: the client of the management API of Everruns."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..core.credentials import Hidden
from ..core.public import public
from ..core.request.options import Timeout
from ..runtime.base_client import BaseClient
from ..runtime.settings import BaseOptions
from .api.namespaces import AsyncNamespaces, Namespaces
from .service import EVERRUNS

if TYPE_CHECKING:
    import os
    import ssl

    import httpx

    from ..core.credentials import Key
    from ..core.observers.observer import Observer
    from ..portable.protocol import AsyncSessionService, SessionService
    from .models.requested_tool_call import RequestedToolCall

_DEFAULT_TIMEOUT = Timeout()


class EverrunsOptions(BaseOptions, total=False):
    """What `Everruns.with_options` can change; the meaning is that of its arguments."""

    api_key: Key | None
    org_id: str | None
    reason: str | None


class AsyncResources(AsyncNamespaces):
    """The resources of a client for asyncio: `client.aio`."""

    def session_service(
        self,
        *,
        agent_id: str | None = None,
        harness_id: str | None = None,
        tools: Iterable[Any] = (),
        confirm: Callable[[RequestedToolCall], bool | Awaitable[bool | None] | None] | None = None,
    ) -> AsyncSessionService:
        """The same for asyncio; see `Everruns.session_service`."""
        from ..portable.awaited import AsyncSessions
        from .session_service import EverrunsVerbs

        run_stream = partial(self.sessions.run_stream, tools=[*tools], confirm=confirm)
        return AsyncSessions(self._engine, EverrunsVerbs(agent_id, harness_id, run_stream))


@public
class Everruns(BaseClient, Namespaces):
    """A client of Everruns. One serves blocking and asyncio calls, from any number of threads.

    For one agent and its users there is `Agent`; `channels` has the same operations, by the
    channel's id.

    Args:
        api_key: The token, which is sent as it is, and after `Bearer` to channels; default: the
            variable EVERRUNS_API_KEY. A function that gives one, perhaps one to await, is asked
            when it is first needed, and once more whenever the service refuses what it gave.
        org_id: The organization, for a token of several; default: EVERRUNS_ORG_ID.
        base_url: Where `/v1` is, such as `https://app.everruns.com/api`; default: EVERRUNS_API_URL,
            then the public service.
        reason: Why this client changes things: see `with_reason`.
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

    _service = EVERRUNS

    def __init__(
        self,
        api_key: Key | None = None,
        *,
        org_id: str | None = None,
        base_url: str | None = None,
        reason: str | None = None,
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
            EverrunsOptions(
                api_key=api_key,
                org_id=org_id,
                base_url=base_url,
                reason=reason,
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
    def aio(self) -> AsyncResources:
        """The resources for asyncio: everything below is awaited."""
        return self._child(AsyncResources)

    def session_service(
        self,
        *,
        agent_id: str | None = None,
        harness_id: str | None = None,
        tools: Iterable[Any] = (),
        confirm: Callable[[RequestedToolCall], bool | None] | None = None,
    ) -> SessionService:
        """The sessions as a program sees them that runs unchanged on every service.

        Args:
            agent_id: The agent of the sessions that it creates; left out, they have none.
            harness_id: What they run on; left out, the harness of the agent, else the default of
                the organization.
            tools, confirm: What its turns may call, and who is asked; as for `sessions.run`.
        """
        from ..portable.blocking import Sessions
        from .session_service import EverrunsVerbs

        run_stream = partial(self.sessions.run_stream, tools=[*tools], confirm=confirm)
        return Sessions(self._engine, EverrunsVerbs(agent_id, harness_id, run_stream))

    def with_options(self, **changes: Unpack[EverrunsOptions]) -> Self:
        """A client that differs in these options and shares connections and retry budget with this
        one.

        Closing it does nothing: the connections belong to the client that it was made from.
        """
        changed = Hidden(changes)
        del changes  # crash reports show local variables
        return self._with(changed, EverrunsOptions)

    def with_reason(self, reason: str) -> Self:
        """The same client, whose changes to anything but channels are noted with this reason.

        It goes out percent-encoded and may have 1000 characters then.
        """
        return self.with_options(reason=reason)
