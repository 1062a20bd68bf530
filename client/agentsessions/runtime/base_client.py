"""What the clients of all services have in common: settings, connections and how they end."""

from __future__ import annotations

import os
import weakref
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self

from ..core.binding.protocol import Engine
from ..core.closing import AsyncClosing, Closing
from ..core.credentials import Hidden
from ..core.errors import ConfigurationError
from ..core.exactly_once.sharing import shared_pending_sends
from ..core.retry.attempts import RetryBudget
from ..core.service import Service
from .connections import Connections
from .engine import HttpEngine, Owner, Shared
from .network import client_network
from .settings import (
    check_http_client,
    environment_of,
    has_credential,
    request_settings,
    retry_policy,
    shared_by_copies,
)

if TYPE_CHECKING:
    import httpx

    from ..core.request.dry_run import DryRun
    from ..core.request.operation import Call


class BaseClient(Closing, AsyncClosing):
    """A client of one service, for blocking and asyncio calls, from any number of threads.

    A subclass names its service, and says in its arguments which options there are.
    """

    _service: ClassVar[Service]
    _options: Hidden[Mapping[str, Any]]
    _engine: Engine
    """Sends its calls: private to users, not to the operations."""

    def __init__(
        self,
        options: Hidden[Mapping[str, Any]],
        *,
        http_client: httpx.Client | None = None,
        async_http_client: httpx.AsyncClient | None = None,
    ) -> None:
        if level := os.environ.get("AGENTSESSIONS_LOG", "").strip():
            from .stderr_log import start_log

            start_log(level)
        check_http_client("http_client", http_client, "Client")
        check_http_client("async_http_client", async_http_client, "AsyncClient")
        connections = Connections(http_client, async_http_client)
        self._owns_connections = True
        self._environment = Hidden(environment_of(self._service))
        self._configure(options, Shared(connections, RetryBudget()))

    @classmethod
    def _made_of(
        cls,
        environment: Hidden[dict[str, str]],
        options: Hidden[Mapping[str, Any]],
        shared: Shared,
    ) -> Self:
        """A client that has these connections in common with the one that owns them."""
        client = object.__new__(cls)
        client._owns_connections = False
        client._environment = environment
        client._configure(options, shared)
        return client

    def _configure(self, options: Hidden[Mapping[str, Any]], shared: Shared) -> None:
        self._shared = shared
        try:
            self._options = Hidden(shared_by_copies(options.value))
            self._engine = self._new_engine(self._options.value, self._environment.value)
        except ConfigurationError as error:
            mistake = error.with_traceback(None)  # its frames hold credentials
        else:
            return
        raise mistake

    def _new_engine(self, options: Mapping[str, Any], environment: Mapping[str, str]) -> HttpEngine:
        self._settings = request_settings(self._service, options, environment)
        network = client_network(
            options,
            environment,
            self.base_url,
            supplied=self._shared.connections.supplied,
            has_credential=has_credential(self._settings),
        )
        pending_sends = shared_pending_sends(self._settings.base_url, self._shared.connections)
        policy = retry_policy(options)
        again = partial(self._made_of, self._environment, self._options, self._shared)
        owner = Owner(weakref.ref(self), again)
        observers = options.get("observers") or None
        return HttpEngine(
            self._settings, policy, self._shared, network, pending_sends, owner, observers
        )

    def _with(self, changes: Hidden[Mapping[str, Any]], known: type) -> Self:
        """A copy that differs in these options and shares everything else.

        `known` has the options that can be changed. Raises TypeError for another one.
        """
        unknown = changes.value.keys() - known.__annotations__.keys()
        if unknown:
            raise TypeError(f"with_options() cannot change {', '.join(sorted(unknown))}")
        options = Hidden({**self._options.value, **changes.value})
        return self._made_of(self._environment, options, self._shared)

    def __copy__(self) -> Self:
        return self._made_of(self._environment, self._options, self._shared)

    def __reduce__(self) -> NoReturn:
        """Raises TypeError, for `copy.deepcopy` and `pickle`."""
        raise TypeError(
            f"{type(self).__name__} can be neither pickled nor copied deeply: it has a credential "
            "and connections. Make one in each process; `copy.copy` gives one that shares "
            "connections"
        )

    @property
    def base_url(self) -> str:
        """Where requests go, without a slash at the end."""
        return self._settings.base_url

    def dry_run(self, call: Call[Any, Any]) -> DryRun:
        """The request of a call, shown instead of sent."""
        return self._engine.dry_run(call)

    def close(self) -> None:
        """Close the client: it sends nothing more, and all waiting for what it had sent ends.

        Any thread may do that, for the calls, streams and follows of other threads and event loops
        too; they raise ClosedError. Clients of httpx that were supplied stay open.
        """
        if self._owns_connections:
            self._shared.connections.close()

    async def aclose(self) -> None:
        """The same for asyncio."""
        self.close()

    def __repr__(self) -> str:
        if "_engine" not in vars(self):  # crash reports show one that could not be made
            return f"<{type(self).__name__}>"
        preview = ", research_preview=True" if self._settings.research_preview else ""
        return f"{type(self).__name__}(base_url={self.base_url!r}{preview})"
