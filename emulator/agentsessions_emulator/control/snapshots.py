"""The routes under `/_emulator/snapshots`."""

from itertools import count

from agentsessions_emulator.control.routes import Route
from agentsessions_emulator.control.schemas import NOTHING
from agentsessions_emulator.errors import not_found
from agentsessions_emulator.http.exchange import Exchange
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.service import Service
from agentsessions_emulator.service.snapshots import Snapshot


class Snapshots:
    """Keeps snapshots under ids until they are deleted; a reset leaves them as they are."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._kept: dict[str, Snapshot] = {}
        self._numbers = count(1)

    def routes(self) -> list[Route]:
        """Take one, go back to it, forget it."""
        one = "/snapshots/{snapshot_id}"
        return [
            Route("POST", "/snapshots", "keep the state of now", self._take, NOTHING),
            Route("POST", f"{one}/restore", "go on from that state", self._restore, NOTHING),
            Route("DELETE", one, "forget a snapshot", self._drop, NOTHING),
        ]

    async def _take(self, _exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        key = f"snapshot_{next(self._numbers)}"
        self._kept[key] = self._service.runtime.snapshot()
        return {"id": key}

    async def _restore(self, exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        await self._service.restore(self._find(exchange))
        return {}

    async def _drop(self, exchange: Exchange, _bodies: list[JsonObject]) -> JsonObject:
        self._find(exchange)
        del self._kept[exchange.path_values["snapshot_id"]]
        return {}

    def _find(self, exchange: Exchange) -> Snapshot:
        key = exchange.path_values["snapshot_id"]
        if key not in self._kept:
            raise not_found("Snapshot", key)
        return self._kept[key]
