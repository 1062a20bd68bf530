"""`Client`: the client of Claude Managed Agents."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeAlias, Unpack

from .api.namespaces import AsyncNamespaces, Namespaces
from .core.credentials import Hidden
from .core.public import public
from .core.request.options import Timeout
from .managed_agents.service import MANAGED_AGENTS
from .runtime.base_client import BaseClient
from .runtime.settings import BaseOptions

if TYPE_CHECKING:
    import os
    import ssl

    import httpx

    from .core.credentials import Key
    from .core.observers.observer import Observer
    from .models._inputs import AgentSelectionDict
    from .models.agent_mcp_tool_use_event import AgentMCPToolUseEvent
    from .models.agent_selection import AgentSelection
    from .models.agent_tool_use_event import AgentToolUseEvent
    from .portable.protocol import AsyncSessionService, SessionService

    ToolUse: TypeAlias = AgentToolUseEvent | AgentMCPToolUseEvent
    Verdict: TypeAlias = bool | str | None

_DEFAULT_TIMEOUT = Timeout()


class ClientOptions(BaseOptions, total=False):
    """What `Client.with_options` can change; the meaning is that of the arguments of `Client`."""

    api_key: Key | None
    auth_token: Key | None
    api_key_header: str
    research_preview: bool
    betas: Sequence[str]
    workspace_id: str | None


class AsyncResources(AsyncNamespaces):
    """The resources of a client for asyncio: `client.aio`."""

    def session_service(
        self,
        *,
        agent: str | AgentSelection | AgentSelectionDict,
        environment_id: str,
        tools: Iterable[Any] = (),
        confirm: Callable[[ToolUse], Verdict | Awaitable[Verdict]] | None = None,
    ) -> AsyncSessionService:
        """The same for asyncio; see `Client.session_service`."""
        from .managed_agents.session_service import ManagedAgentsVerbs
        from .portable.awaited import AsyncSessions

        run_stream = partial(self.sessions.run_stream, tools=[*tools], confirm=confirm)
        verbs = ManagedAgentsVerbs(agent, environment_id, run_stream)
        return AsyncSessions(self._engine, verbs)


@public
class Client(BaseClient, Namespaces):
    """A client of Claude Managed Agents. One serves blocking and asyncio calls, from any number of
    threads.

    Args:
        api_key: Sent as `Authorization: Bearer`; default: the variable ANTHROPIC_API_KEY. A
            function that gives a key, perhaps one to await, is asked when a key is first needed,
            and once more whenever the service refuses it.
        auth_token: A token to send instead of a key; default: ANTHROPIC_AUTH_TOKEN.
        api_key_header: Another header for the key, such as `x-api-key`, for gateways that want it.
        base_url: Default: ANTHROPIC_BASE_URL, then the public service.
        research_preview: Ask for the preview features of every operation that has some.
        betas: Further beta values for every request.
        max_retries: Attempts after the first; 0 turns retries off.
        timeout: Seconds to wait at each point, or a `Timeout`; None waits for ever.
        workspace_id: The workspace that requests act in; default: ANTHROPIC_WORKSPACE_ID.
        default_headers: Added to every request; they win over the client's own, and over those of
            ANTHROPIC_CUSTOM_HEADERS.
        allow_insecure_http: Allow plain HTTP to a host that is not this machine, and with it that a
            proxy on the way reads the credential.
        proxy: The URL of a proxy for all requests; default: those that the environment names
            (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`).
        verify: Which certificates are trusted: those of certifi or of `SSL_CERT_FILE` (True), those
            of a file or a directory, or what an `ssl.SSLContext` says; False trusts anyone.
        http_client: An `httpx.Client` to send blocking calls with; it stays yours to close. Its
            limits hold for calls and streams together, while without one held streams never
            take a connection from calls.
        async_http_client: The same for asyncio.
        observers: Told of every request, stream and run.

    Raises:
        ConfigurationError: An argument cannot work, or there is no credential.
    """

    _service = MANAGED_AGENTS

    def __init__(
        self,
        api_key: Key | None = None,
        *,
        auth_token: Key | None = None,
        api_key_header: str = "authorization",
        base_url: str | None = None,
        research_preview: bool = False,
        betas: Sequence[str] = (),
        max_retries: int = 2,
        timeout: float | Timeout | None = _DEFAULT_TIMEOUT,
        workspace_id: str | None = None,
        default_headers: Mapping[str, str] | None = None,
        allow_insecure_http: bool = False,
        proxy: str | None = None,
        verify: bool | str | os.PathLike[str] | ssl.SSLContext = True,
        http_client: httpx.Client | None = None,
        async_http_client: httpx.AsyncClient | None = None,
        observers: Sequence[Observer] = (),
    ) -> None:
        options = Hidden(
            ClientOptions(
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
                proxy=proxy,
                verify=verify,
                observers=observers,
            )
        )
        del api_key, auth_token, default_headers, proxy  # crash reports show local variables
        super().__init__(options, http_client=http_client, async_http_client=async_http_client)

    @property
    def aio(self) -> AsyncResources:
        """The resources for asyncio: everything below is awaited."""
        return self._child(AsyncResources)

    def session_service(
        self,
        *,
        agent: str | AgentSelection | AgentSelectionDict,
        environment_id: str,
        tools: Iterable[Any] = (),
        confirm: Callable[[ToolUse], Verdict] | None = None,
    ) -> SessionService:
        """The sessions as a program sees them that runs unchanged on every service.

        Args:
            agent: The agent of the sessions that it creates.
            environment_id: The environment of the sessions that it creates.
            tools, confirm: What its turns may call, and who is asked; as for `sessions.run`.
        """
        from .managed_agents.session_service import ManagedAgentsVerbs
        from .portable.blocking import Sessions

        run_stream = partial(self.sessions.run_stream, tools=[*tools], confirm=confirm)
        return Sessions(self._engine, ManagedAgentsVerbs(agent, environment_id, run_stream))

    def with_options(self, **changes: Unpack[ClientOptions]) -> Self:
        """A client that differs in these options and shares connections and retry budget with this
        one.

        Closing it does nothing: the connections belong to the client that it was made from.
        """
        replaced = ClientOptions()
        if "api_key" in changes or "auth_token" in changes:
            replaced = ClientOptions(api_key=None, auth_token=None)
        changed = Hidden({**replaced, **changes})
        del changes  # crash reports show local variables
        return self._with(changed, ClientOptions)

    def with_research_preview(self) -> Self:
        """The same client with research preview features."""
        return self.with_options(research_preview=True)
