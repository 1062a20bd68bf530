"""The control plane under `/_emulator/`: for tests, not part of the emulated API.

GET    health            that it is up, and which operations it plays
POST   reset             forget everything
GET    requests          the request log (?operation=ID)
DELETE requests
GET    faults            the fault rules and how often they were used
POST   faults            add a rule (or a list of rules)
DELETE faults
DELETE faults/ID        take one rule back
GET    clock
POST   clock             {"action": "freeze" | "resume" | "real" | "advance", "seconds": N}
PUT    scripts           a script in YAML (?agent=NAME)
DELETE scripts
POST   sessions/ID/events   put one event (or a list) into a session, unchecked

A service may have more: see its `controls`.
"""

import json
import re
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from starlette.responses import Response

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.document.document import path_pattern
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.exchange import Exchange, not_routed
from agentsessions_emulator.http.responses import json_response
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object
from agentsessions_emulator.scripts.yaml_script import parse_script
from agentsessions_emulator.service.service import Control, Service

PREFIX = "/_emulator"

_Action = Callable[[Exchange], Awaitable[JsonObject]]


@dataclass(frozen=True)
class _Route:
    method: str
    pattern: re.Pattern[str]
    action: _Action


class ControlPlane:
    """Answers the requests under `/_emulator`."""

    def __init__(self, service: Service, *, played: Collection[str]) -> None:
        self._service = service
        self._played = sorted(played)
        self._runtime = service.runtime
        table: list[tuple[str, str, _Action]] = [
            ("GET", "/health", self._health),
            ("POST", "/reset", self._reset),
            ("GET", "/requests", self._list_requests),
            ("DELETE", "/requests", self._clear_requests),
            ("GET", "/faults", self._list_faults),
            ("POST", "/faults", self._add_faults),
            ("DELETE", "/faults", self._clear_faults),
            ("DELETE", "/faults/{fault_id}", self._remove_fault),
            ("GET", "/clock", self._show_clock),
            ("POST", "/clock", self._set_clock),
            ("PUT", "/scripts", self._set_script),
            ("DELETE", "/scripts", self._clear_scripts),
            ("POST", "/sessions/{session_id}/events", self._inject),
        ]
        table += [(one.method, one.path, _ask(one)) for one in service.controls()]
        self._routes = [
            _Route(method, path_pattern(PREFIX + path), action) for method, path, action in table
        ]

    async def __call__(self, exchange: Exchange) -> Response:
        method = "GET" if exchange.method == "HEAD" else exchange.method
        allowed: list[str] = []
        for route in self._routes:
            found = route.pattern.fullmatch(exchange.path)
            if found and route.method == method:
                values = found.groupdict()
                exchange.path_values = {name: unquote(value) for name, value in values.items()}
                return json_response(await route.action(exchange), 200, exchange.headers)
            if found:
                allowed.append(route.method)
        raise not_routed(exchange, allowed)

    async def _health(self, _exchange: Exchange) -> JsonObject:
        return {
            "status": "ok",
            "operations": self._played,
            "not_played": sorted(self._runtime.document.operations.keys() - self._played),
            "open_streams": self._runtime.bus.listeners,
        }

    async def _reset(self, _exchange: Exchange) -> JsonObject:
        await self._service.reset()
        return {}

    async def _list_requests(self, exchange: Exchange) -> JsonObject:
        listed = self._runtime.requests.listed(dict(exchange.query).get("operation"))
        return {"data": [entry.to_json() for entry in listed]}

    async def _clear_requests(self, _exchange: Exchange) -> JsonObject:
        self._runtime.requests.clear()
        return {}

    async def _list_faults(self, _exchange: Exchange) -> JsonObject:
        return {"data": self._runtime.faults.listed()}

    async def _add_faults(self, exchange: Exchange) -> JsonObject:
        for rule in await _objects(exchange):
            self._runtime.faults.add(rule)
        return await self._list_faults(exchange)

    async def _clear_faults(self, _exchange: Exchange) -> JsonObject:
        self._runtime.faults.clear()
        return {}

    async def _remove_fault(self, exchange: Exchange) -> JsonObject:
        self._runtime.faults.remove(exchange.path_values["fault_id"])
        return {}

    async def _show_clock(self, _exchange: Exchange) -> JsonObject:
        clock = self._runtime.clock
        return {"now": timestamp(clock.peek()), "frozen": clock.frozen}

    async def _set_clock(self, exchange: Exchange) -> JsonObject:
        clock = self._runtime.clock
        for change in await _objects(exchange):
            match change:
                case {"action": "freeze"}:
                    clock.freeze()
                case {"action": "resume"}:
                    clock.resume()
                case {"action": "real"}:
                    clock.follow_real_time()
                case {"action": "advance", "seconds": int() | float() as seconds}:
                    await clock.advance(seconds)
                case _:
                    raise invalid(
                        "send an action: freeze, resume, real, or advance with a number of seconds."
                    )
        return await self._show_clock(exchange)

    async def _set_script(self, exchange: Exchange) -> JsonObject:
        text = (await exchange.http.body()).decode(errors="replace")
        script = parse_script(text, self._service.error_types)
        self._runtime.scripts.use(script, agent=dict(exchange.query).get("agent"))
        return {}

    async def _clear_scripts(self, _exchange: Exchange) -> JsonObject:
        self._runtime.scripts.reset()
        return {}

    async def _inject(self, exchange: Exchange) -> JsonObject:
        session_id = exchange.path_values["session_id"]
        events = await _objects(exchange)
        return {"data": [self._service.inject(session_id, event) for event in events]}


def _ask(control: Control) -> _Action:
    async def action(exchange: Exchange) -> JsonObject:
        bodies: list[JsonObject] = [{}]
        if await exchange.http.body():
            bodies = await _objects(exchange)
        if len(bodies) != 1:
            raise invalid("The body must be one object.")
        return control.give(exchange.path_values, bodies[0])

    return action


async def _objects(exchange: Exchange) -> list[JsonObject]:
    """The body: one JSON object, or a list of them."""
    try:
        body: Any = json.loads(await exchange.http.body())
    except (ValueError, RecursionError) as error:
        raise invalid(f"The body is not JSON: {error}.") from error
    items: list[Any] = body if is_list(body) else [body]
    if not all(is_object(item) for item in items):
        raise invalid("The body must be an object or a list of objects.")
    return items
