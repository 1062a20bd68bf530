"""What happens to resources, told to whoever has to know."""

from collections.abc import Callable

from agentsessions_emulator.jsontypes import JsonObject

Listener = Callable[[JsonObject], None]
"""Gets the object that something has happened to, as it is stored."""


class Changes:
    """Tells of each change inside the transaction that makes it."""

    def __init__(self) -> None:
        self._listeners: dict[str, list[Listener]] = {}

    def subscribe(self, event: str, listener: Listener) -> None:
        """Be told of one event, such as `vault.archived`."""
        self._listeners.setdefault(event, []).append(listener)

    def tell(self, event: str, item: JsonObject) -> None:
        for listener in self._listeners.get(event, ()):
            listener(item)
