"""The control plane under `/_emulator/`: for tests, not part of the emulated API.

GET    health            that it is up, and which operations it plays
GET    routes            these routes, with the schemas of their bodies
POST   reset             forget everything
GET    requests          the request log (?operation=ID)
DELETE requests
GET    faults            the fault rules and how often they were used
POST   faults            add a rule (or a list of rules)
DELETE faults
DELETE faults/ID        take one rule back
GET    clock
POST   clock             {"action": "freeze" (, "at": TIME) | "resume" | "real" | "advance",
                          "seconds": N}
PUT    scripts           a script in YAML (?agent=NAME)
DELETE scripts
POST   snapshots         keep the state of now; answers with an id
POST   snapshots/ID/restore   go on from that state
DELETE snapshots/ID
POST   sessions/ID/events   put one event (or a list) into a session, unchecked

A service has more: its `controls`, such as webhooks and the keys of workers. Where the emulator has
a key, all of them need it.
"""

from collections.abc import Collection
from urllib.parse import unquote

from starlette.responses import Response

from agentsessions_emulator.clock.timestamps import moment_of, timestamp
from agentsessions_emulator.control.routes import Route
from agentsessions_emulator.control.schemas import CLOCK_CHANGE, EVENT, NOTHING
from agentsessions_emulator.control.snapshots import Snapshots
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.faults.schema import RULE
from agentsessions_emulator.http.credentials import is_key, token_of
from agentsessions_emulator.http.exchange import Exchange, not_routed
from agentsessions_emulator.http.responses import json_response
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.yaml_script import parse_script
from agentsessions_emulator.service.service import Control, Service


class ControlPlane:
    """Answers the requests under `/_emulator`."""

    def __init__(self, service: Service, *, played: Collection[str]) -> None:
        self._service = service
        self._played = sorted(played)
        self._runtime = service.runtime
        self._routes = [
            *self._own_routes(),
            *Snapshots(service).routes(),
            *map(_route, service.controls()),
        ]

    def _own_routes(self) -> list[Route]:
        events = "/sessions/{session_id}/events"
        return [
            Route("GET", "/health", "that it is up, and what it plays", self._health, NOTHING),
            Route("GET", "/routes", "these routes", self._list_routes, NOTHING),
            Route("POST", "/reset", "forget everything", self._reset, NOTHING),
            Route(
                "GET",
                "/requests",
                "the request log",
                self._list_requests,
                NOTHING,
                query=("operation",),
            ),
            Route("DELETE", "/requests", "empty it", self._clear_requests, NOTHING),
            Route("GET", "/faults", "the rules and their use", self._list_faults, NOTHING),
            Route("POST", "/faults", "add rules", self._add_faults, RULE, many=True),
            Route("DELETE", "/faults", "drop all rules", self._clear_faults, NOTHING),
            Route("DELETE", "/faults/{fault_id}", "drop a rule", self._remove_fault, NOTHING),
            Route("GET", "/clock", "the time", self._show_clock, NOTHING),
            Route("POST", "/clock", "change the time", self._set_clock, CLOCK_CHANGE, many=True),
            Route("PUT", "/scripts", "play YAML", self._set_script, None, query=("agent",)),
            Route("DELETE", "/scripts", "back to the first script", self._clear_scripts, NOTHING),
            Route("POST", events, "put in events", self._inject, EVENT, many=True),
        ]

    async def __call__(self, exchange: Exchange) -> Response:
        self._check_key(exchange)
        method = "GET" if exchange.method == "HEAD" else exchange.method
        allowed: list[str] = []
        for route in self._routes:
            found = route.pattern.fullmatch(exchange.path)
            if found and route.method == method:
                values = found.groupdict()
                exchange.path_values = {name: unquote(value) for name, value in values.items()}
                answer = await route.answer(exchange, self._runtime.schemas)
                return json_response(answer, 200, exchange.headers)
            if found:
                allowed.append(route.method)
        raise not_routed(exchange, allowed)

    def _check_key(self, exchange: Exchange) -> None:
        key = self._runtime.settings.api_key
        if key is not None and not is_key(token_of(exchange.http.headers), key):
            raise ApiError(401, "The control plane takes the emulator's own key only.")

    async def _health(self, _exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        return {
            "status": "ok",
            "operations": self._played,
            "not_played": sorted(self._runtime.document.operations.keys() - self._played),
            "open_streams": self._runtime.bus.listeners,
        }

    async def _list_routes(self, _exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        return {"data": [route.described() for route in self._routes]}

    async def _reset(self, _exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        await self._service.reset()
        return {}

    async def _list_requests(self, exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        listed = self._runtime.requests.listed(dict(exchange.query).get("operation"))
        return {"data": [entry.to_json() for entry in listed]}

    async def _clear_requests(self, _exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        self._runtime.requests.clear()
        return {}

    async def _list_faults(self, _exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        return {"data": self._runtime.faults.listed()}

    async def _add_faults(self, exchange: Exchange, rules: list[JsonObject]) -> JsonObject:
        self._runtime.faults.add(*rules)
        return await self._list_faults(exchange, rules)

    async def _clear_faults(self, _exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        self._runtime.faults.clear()
        return {}

    async def _remove_fault(self, exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        self._runtime.faults.remove(exchange.path_values["fault_id"])
        return {}

    async def _show_clock(self, _exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        clock = self._runtime.clock
        return {"now": timestamp(clock.peek()), "frozen": clock.frozen}

    async def _set_clock(self, exchange: Exchange, changes: list[JsonObject]) -> JsonObject:
        clock = self._runtime.clock
        for change in changes:
            match change:
                case {"action": "freeze", "at": str() as at}:
                    clock.freeze(_moment(at))
                case {"action": "freeze"}:
                    clock.freeze()
                case {"action": "resume"}:
                    clock.resume()
                case {"action": "real"}:
                    clock.follow_real_time()
                case {"seconds": seconds}:
                    await clock.advance(seconds)
                case _:
                    raise invalid("Invalid body: to advance takes a number of /seconds.")
        return await self._show_clock(exchange, changes)

    async def _set_script(self, exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        text = (await exchange.body()).decode(errors="replace")
        script = parse_script(text, self._service.error_types)
        self._runtime.scripts.use(script, agent=dict(exchange.query).get("agent"))
        return {}

    async def _clear_scripts(self, _exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        self._runtime.scripts.reset()
        return {}

    async def _inject(self, exchange: Exchange, events: list[JsonObject]) -> JsonObject:
        session_id = exchange.path_values["session_id"]
        return {"data": [self._service.inject(session_id, event) for event in events]}


def _moment(text: str) -> int:
    try:
        return moment_of(text)
    except ValueError as error:
        raise invalid(str(error)) from error


def _route(control: Control) -> Route:
    async def action(exchange: Exchange, bodies: list[JsonObject]) -> JsonObject:
        return control.give(exchange.path_values, bodies[0])

    return Route(control.method, control.path, control.summary, action, control.body or NOTHING)
