"""The routes under `/_emulator/snapshots`."""

from collections.abc import Awaitable, Callable
from itertools import count

from agentsessions_emulator.errors import not_found
from agentsessions_emulator.http.exchange import Exchange
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.service import Service
from agentsessions_emulator.service.snapshots import Snapshot

_Action = Callable[[Exchange], Awaitable[JsonObject]]


class Snapshots:
    """Keeps snapshots under ids until they are deleted; a reset leaves them as they are."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._kept: dict[str, Snapshot] = {}
        self._numbers = count(1)

    def routes(self) -> list[tuple[str, str, _Action]]:
        """Each with its method and its path under the control plane."""
        return [
            ("POST", "/snapshots", self._take),
            ("POST", "/snapshots/{snapshot_id}/restore", self._restore),
            ("DELETE", "/snapshots/{snapshot_id}", self._drop),
        ]

    async def _take(self, _exchange: Exchange) -> JsonObject:
        key = f"snapshot_{next(self._numbers)}"
        self._kept[key] = self._service.runtime.snapshot()
        return {"id": key}

    async def _restore(self, exchange: Exchange) -> JsonObject:
        await self._service.restore(self._find(exchange))
        return {}

    async def _drop(self, exchange: Exchange) -> JsonObject:
        self._find(exchange)
        del self._kept[exchange.path_values["snapshot_id"]]
        return {}

    def _find(self, exchange: Exchange) -> Snapshot:
        key = exchange.path_values["snapshot_id"]
        if key not in self._kept:
            raise not_found("Snapshot", key)
        return self._kept[key]
