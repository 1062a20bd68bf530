"""The routes of the control plane: what each takes, checked before it is acted on."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from agentsessions_emulator.document.checking import refuse_misfit
from agentsessions_emulator.document.document import path_pattern
from agentsessions_emulator.document.explain import listed
from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.bodies import decode_json
from agentsessions_emulator.http.exchange import Exchange
from agentsessions_emulator.jsontypes import JsonObject, is_list

PREFIX = "/_emulator"

Action = Callable[[Exchange, list[JsonObject]], Awaitable[JsonObject]]
"""Answers a request to the control plane from the objects in its body."""


@dataclass(frozen=True)
class Route:
    """One route. `body` is the schema of the object that it takes, None where that is no JSON.

    With `many`, a list of such objects will do as well. `query` names the query parameters.
    """

    method: str
    path: str
    summary: str
    action: Action
    body: JsonObject | None
    many: bool = False
    query: tuple[str, ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What its paths look like."""
        return path_pattern(PREFIX + self.path)

    def described(self) -> JsonObject:
        """What there is to know of it, as JSON."""
        return {
            "method": self.method,
            "path": PREFIX + self.path,
            "summary": self.summary,
            "query": list(self.query),
            "body": self.body,
        }

    async def answer(self, exchange: Exchange, schemas: Schemas) -> JsonObject:
        """Raises a 400 where the query or the body does not fit."""
        for name, _ in exchange.query:
            if name not in self.query:
                known = listed(self.query)
                raise invalid(f"query parameter {name!r} is not known here. Known: {known}.")
        bodies = [] if self.body is None else await self._objects(exchange, self.body, schemas)
        return await self.action(exchange, bodies)

    async def _objects(
        self, exchange: Exchange, schema: JsonObject, schemas: Schemas
    ) -> list[JsonObject]:
        body = await exchange.body()
        sent: Any = decode_json(body) if body else {}
        if self.many and is_list(sent):
            for index, item in enumerate(sent):
                refuse_misfit(item, schema, schemas, f"body, at /{index}")
            return sent
        refuse_misfit(sent, schema, schemas, "body")
        return [sent]
