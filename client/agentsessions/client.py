"""`Client`: credentials, retries and connections, for blocking and asyncio calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from .anthropic import ANTHROPIC
from .api.namespaces import AsyncNamespaces, Namespaces
from .calls import AsyncCalls, SyncCalls
from .configuration import ClientOptions, check_retries, environment_of, request_settings
from .connections import Connections
from .core.reliability.ledger import Ledger
from .core.reliability.retry import RetryBudget, RetryPolicy
from .core.requests.dry_run import DryRun, describe_request
from .core.requests.operation import Call
from .core.requests.options import Timeout

if TYPE_CHECKING:
    import httpx

_DEFAULT_TIMEOUT = Timeout()


class Client(SyncCalls, AsyncCalls, Namespaces):
    """A client of Claude Managed Agents. One serves blocking and asyncio calls, from any number of
    threads.

    Args:
        api_key: Sent as `Authorization: Bearer`; default: the variable ANTHROPIC_API_KEY.
        auth_token: A token to send instead of a key; default: ANTHROPIC_AUTH_TOKEN.
        api_key_header: Another header for the key, such as `x-api-key`, for gateways that want it.
        base_url: Default: ANTHROPIC_BASE_URL, then the public service.
        research_preview: Ask for the preview features of every operation that has some.
        betas: Further beta values for every request.
        max_retries: Attempts after the first; 0 turns retries off.
        timeout: Seconds to wait at each point, or a `Timeout`; None waits for ever.
        workspace_id: The workspace that requests act in.
        default_headers: Added to every request; they win over the client's own.
        allow_insecure_http: Allow plain HTTP to a host that is not this machine.
        http_client: An `httpx.Client` to send blocking calls with; it stays yours to close. Its
            limits hold for calls and streams together, while without one held streams never
            take a connection from calls.
        async_http_client: The same for asyncio.

    Raises:
        ConfigurationError: An argument cannot work, or there is no credential.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        auth_token: str | None = None,
        api_key_header: str = "authorization",
        base_url: str | None = None,
        research_preview: bool = False,
        betas: Sequence[str] = (),
        max_retries: int = 2,
        timeout: float | Timeout | None = _DEFAULT_TIMEOUT,
        workspace_id: str | None = None,
        default_headers: Mapping[str, str] | None = None,
        allow_insecure_http: bool = False,
        http_client: httpx.Client | None = None,
        async_http_client: httpx.AsyncClient | None = None,
    ) -> None:
        options = ClientOptions(
            api_key=api_key,
            auth_token=auth_token,
            api_key_header=api_key_header,
            base_url=base_url,
            research_preview=research_preview,
            betas=betas,
            max_retries=max_retries,
            timeout=timeout,
            workspace_id=workspace_id,
            default_headers=default_headers,
            allow_insecure_http=allow_insecure_http,
        )
        self._owns_connections = True
        self._connections = Connections(http_client, async_http_client)
        self._budget = RetryBudget()
        self._ledger = Ledger()
        self._environment = environment_of(ANTHROPIC)
        self._configure(options)

    def _configure(self, options: ClientOptions) -> None:
        self._options = options
        self._settings = request_settings(ANTHROPIC, options, self._environment)
        self._policy = RetryPolicy(max_retries=check_retries(options.get("max_retries", 2)))

    def with_options(self, **changes: Unpack[ClientOptions]) -> Self:
        """A client that differs in these options and shares connections and retry budget with this
        one.

        Closing it does nothing: the connections belong to the client that it was made from.
        """
        if unknown := changes.keys() - ClientOptions.__annotations__.keys():
            raise TypeError(f"with_options() cannot change {', '.join(sorted(unknown))}")
        options = self._options.copy()
        if "api_key" in changes or "auth_token" in changes:
            options.update(ClientOptions(api_key=None, auth_token=None))
        options.update(changes)
        copy = object.__new__(type(self))
        copy._owns_connections = False
        copy._connections = self._connections
        copy._budget = self._budget
        copy._ledger = self._ledger
        copy._environment = self._environment
        copy._configure(options)
        return copy

    def with_research_preview(self) -> Self:
        """The same client with research preview features."""
        return self.with_options(research_preview=True)

    @property
    def aio(self) -> AsyncNamespaces:
        """The resources for asyncio: `await client.aio.sessions.create(...)`."""
        return AsyncNamespaces(self)

    def dry_run(self, call: Call[Any]) -> DryRun:
        """The request of a call, shown instead of sent."""
        header = self._options.get("api_key_header", "authorization")
        return describe_request(call, self._settings, header)

    def close(self) -> None:
        """Close the connections of blocking calls."""
        if self._owns_connections:
            self._connections.close()

    async def aclose(self) -> None:
        """Close the connections of blocking calls and those of the running event loop."""
        if self._owns_connections:
            await self._connections.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        preview = ", research_preview=True" if self._settings.research_preview else ""
        return f"Client(base_url={self._settings.base_url!r}{preview})"
