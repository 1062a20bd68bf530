"""`Meerkat`: the client of a server of Meerkat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Self, Unpack

from ..core.credentials import Hidden
from ..core.public import public
from ..core.request.options import Timeout
from ..runtime.base_client import BaseClient
from ..runtime.settings import BaseOptions
from .api.namespaces import AsyncNamespaces, Namespaces
from .service import MEERKAT

if TYPE_CHECKING:
    import os
    import ssl

    import httpx

    from ..core.observers.observer import Observer
    from ..portable.protocol import AsyncSessionService, SessionService
    from .session_service import NewSession

_DEFAULT_TIMEOUT = Timeout()


class MeerkatOptions(BaseOptions, total=False):
    """What `Meerkat.with_options` can change; the meaning is that of its arguments."""


class AsyncResources(AsyncNamespaces):
    """The resources of a client for asyncio: `client.aio`."""

    def session_service(self, **new_session: Unpack[NewSession]) -> AsyncSessionService:
        """The same for asyncio; see `Meerkat.session_service`."""
        from ..portable.awaited import AsyncSessions
        from .session_service import MeerkatVerbs

        verbs = MeerkatVerbs(new_session, self.sessions.messages.stream)
        return AsyncSessions(self._engine, verbs)


@public
class Meerkat(BaseClient, Namespaces):
    """A client of a server of Meerkat. One serves blocking and asyncio calls, from any number of
    threads.

    Meerkat knows no callers, so there is no credential. A proxy in front of the server may want
    one: `default_headers` has room for it.

    Args:
        base_url: Where the server is; default: the variable MEERKAT_REST_URL, then
            `http://127.0.0.1:8080`.
        max_retries: Attempts after the first; 0 turns retries off.
        timeout: Seconds to wait at each point, or a `Timeout`; None waits for ever. Its `read` does
            not count for turns, which take as long as they do: give the call itself a timeout.
        default_headers: Added to every request; they win over the client's own.
        allow_insecure_http: Allow plain HTTP to a host that is not this machine also for what is
            secret: credentials among the headers, and `webhook_secret`. Everything else may go
            there anyhow.
        proxy: The URL of a proxy for all requests; default: those that the environment names
            (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`).
        verify: Which certificates are trusted: those of certifi or of `SSL_CERT_FILE` (True), those
            of a file or a directory, or what an `ssl.SSLContext` says; False trusts anyone.
        http_client: An `httpx.Client` to send blocking calls with; it stays yours to close.
        async_http_client: The same for asyncio.
        observers: Told of every request and stream.

    Raises:
        ConfigurationError: An argument cannot work.
    """

    _service = MEERKAT

    def __init__(
        self,
        base_url: str | None = None,
        *,
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
            MeerkatOptions(
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
        del default_headers, proxy  # crash reports show local variables
        super().__init__(options, http_client=http_client, async_http_client=async_http_client)

    @property
    def aio(self) -> AsyncResources:
        """The resources for asyncio: everything below is awaited."""
        return self._child(AsyncResources)

    def session_service(self, **new_session: Unpack[NewSession]) -> SessionService:
        """The sessions as a program sees them that runs unchanged on every service.

        Args:
            new_session: What the sessions that it creates are given, such as `model`; as for
                `client.sessions.create`.
        """
        from ..portable.blocking import Sessions
        from .session_service import MeerkatVerbs

        return Sessions(self._engine, MeerkatVerbs(new_session, self.sessions.messages.stream))

    def with_options(self, **changes: Unpack[MeerkatOptions]) -> Self:
        """A client that differs in these options and shares connections and retry budget with this
        one.

        Closing it does nothing: the connections belong to the client that it was made from.
        """
        changed = Hidden(changes)
        del changes  # crash reports show local variables
        return self._with(changed, MeerkatOptions)
