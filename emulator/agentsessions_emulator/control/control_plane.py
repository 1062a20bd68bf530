"""The control plane under `/_emulator/`: for tests, not part of the emulated API.

GET    health            that it is up, and what it serves
POST   reset             forget everything
GET    requests          the request log (?operation=ID)
DELETE requests
GET    faults            the fault rules and how often they were used
POST   faults            add a rule (or a list of rules)
DELETE faults
GET    clock
POST   clock             {"action": "freeze" | "resume" | "advance", "seconds": N}
PUT    scripts           a script in YAML (?agent=NAME)
DELETE scripts
POST   sessions/ID/events   put one event (or a list) into a session, unchecked
"""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from agentsessions_emulator.clock.clock import timestamp
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object
from agentsessions_emulator.managed_agents.service import Service
from agentsessions_emulator.scripts.yaml_script import parse_script

_Endpoint = Callable[[Request], Awaitable[object]]


def control_routes(service: Service) -> list[Route]:
    """The routes, relative to `/_emulator`."""
    control = _Control(service)
    table: list[tuple[str, str, _Endpoint]] = [
        ("GET", "/health", control.health),
        ("POST", "/reset", control.reset),
        ("GET", "/requests", control.list_requests),
        ("DELETE", "/requests", control.clear_requests),
        ("GET", "/faults", control.list_faults),
        ("POST", "/faults", control.add_faults),
        ("DELETE", "/faults", control.clear_faults),
        ("GET", "/clock", control.show_clock),
        ("POST", "/clock", control.set_clock),
        ("PUT", "/scripts", control.set_script),
        ("DELETE", "/scripts", control.clear_scripts),
        ("POST", "/sessions/{session_id}/events", control.inject),
    ]
    return [Route(path, _answering(run), methods=[method]) for method, path, run in table]


def _answering(run: _Endpoint) -> Callable[[Request], Awaitable[JSONResponse]]:
    async def endpoint(request: Request) -> JSONResponse:
        try:
            return JSONResponse(await run(request))
        except ApiError as error:
            return JSONResponse(error.body("req_control"), error.status)

    return endpoint


class _Control:
    def __init__(self, service: Service) -> None:
        self._service = service

    async def health(self, _request: Request) -> object:
        return {
            "status": "ok",
            "operations": sorted(self._service.document.operations),
            "open_streams": self._service.broker.open_streams,
        }

    async def reset(self, _request: Request) -> object:
        await self._service.reset()
        return {}

    async def list_requests(self, request: Request) -> object:
        listed = self._service.requests.listed(request.query_params.get("operation"))
        return {"data": [entry.to_json() for entry in listed]}

    async def clear_requests(self, _request: Request) -> object:
        self._service.requests.clear()
        return {}

    async def list_faults(self, _request: Request) -> object:
        return {"data": self._service.faults.listed()}

    async def add_faults(self, request: Request) -> object:
        for rule in await _objects(request):
            self._service.faults.add(rule)
        return await self.list_faults(request)

    async def clear_faults(self, _request: Request) -> object:
        self._service.faults.clear()
        return {}

    async def show_clock(self, _request: Request) -> object:
        clock = self._service.clock
        return {"now": timestamp(clock.peek()), "frozen": clock.frozen}

    async def set_clock(self, request: Request) -> object:
        clock = self._service.clock
        for change in await _objects(request):
            match change:
                case {"action": "freeze"}:
                    clock.freeze()
                case {"action": "resume"}:
                    clock.resume()
                case {"action": "advance", "seconds": int() | float() as seconds}:
                    await clock.advance(seconds)
                case _:
                    raise invalid(
                        "send an action: freeze, resume, or advance with a number of seconds."
                    )
        return await self.show_clock(request)

    async def set_script(self, request: Request) -> object:
        script = parse_script((await request.body()).decode())
        self._service.scripts.use(script, agent=request.query_params.get("agent"))
        return {}

    async def clear_scripts(self, _request: Request) -> object:
        self._service.scripts.reset()
        return {}

    async def inject(self, request: Request) -> object:
        session_id: str = request.path_params["session_id"]
        events = await _objects(request)
        return {"data": [self._service.inject(session_id, event) for event in events]}


async def _objects(request: Request) -> list[JsonObject]:
    """The body: one JSON object, or a list of them."""
    try:
        body: Any = await request.json()
    except ValueError as error:
        raise invalid(f"The body is not JSON: {error}.") from error
    items: list[Any] = body if is_list(body) else [body]
    if not all(is_object(item) for item in items):
        raise invalid("The body must be an object or a list of objects.")
    return items
