"""The HTTP side, put together: guard, then page, control plane or faults, then operations."""

from time import perf_counter

from starlette.responses import Response

from agentsessions_emulator.control.control_plane import ControlPlane
from agentsessions_emulator.control.routes import PREFIX
from agentsessions_emulator.http.connections import Connections
from agentsessions_emulator.http.exchange import Exchange
from agentsessions_emulator.http.responses import Answer
from agentsessions_emulator.http.same_origin import SameOrigin
from agentsessions_emulator.page.page import HEADER as PAGE_HEADER, Page
from agentsessions_emulator.pipeline.dispatch import Dispatch
from agentsessions_emulator.pipeline.faults import FaultsOnOrder
from agentsessions_emulator.pipeline.guard import Endpoint, Guard, answered
from agentsessions_emulator.service.operations import find_handlers
from agentsessions_emulator.service.service import Service


def make_app(
    service: Service,
    connections: Connections,
    host: str = "localhost",
    *,
    proxy: Endpoint | None = None,
) -> Guard:
    """The ASGI application of a service that listens on `host`.

    With a `proxy`, that answers what the service would. Raises ValueError where the service's
    operations are amiss.
    """
    return Guard(service, _Router(service, connections, host, proxy))


class _Router:
    """Finds what a request is for. What is not for the control plane is logged."""

    def __init__(
        self, service: Service, connections: Connections, host: str, proxy: Endpoint | None
    ) -> None:
        self._runtime = service.runtime
        self._same_origin = SameOrigin(host)
        self._largest_form = service.largest_form
        handlers = find_handlers(service.resources(), self._runtime.document)
        self._control = ControlPlane(service, played=handlers)
        self._page = Page(service)
        self._dispatch = Dispatch(service, handlers, connections)
        self._operations = proxy or FaultsOnOrder(service, connections, self._dispatch)
        self._service = service

    async def __call__(self, exchange: Exchange) -> Answer:
        self._same_origin.check(exchange.http.headers.raw)
        if self._page.has(exchange.path):
            return await self._page(exchange)
        if f"{exchange.path}/".startswith(f"{PREFIX}/"):
            return await self._control(exchange)
        match = self._runtime.document.match(exchange.method, exchange.path)
        if match is not None:
            exchange.operation, exchange.path_values = match.operation, match.path_values
            exchange.entry.operation = match.operation.id
            if match.operation.form_schema is not None:
                exchange.largest_body = self._largest_form
        if PAGE_HEADER in exchange.http.headers:
            return await self._dispatch(exchange)
        return await self._logged(exchange)

    async def _logged(self, exchange: Exchange) -> Answer:
        started = perf_counter()
        self._runtime.requests.add(exchange.entry)
        answer = await answered(self._service, self._operations, exchange)
        status = answer.status_code if isinstance(answer, Response) else exchange.entry.status
        milliseconds = round((perf_counter() - started) * 1000, 2)
        self._runtime.requests.answered(exchange.entry, status, milliseconds)
        return answer
