"""What happens to resources, told to whoever has to know."""

from collections.abc import Callable

from agentsessions_emulator.jsontypes import JsonObject

Listener = Callable[[str, JsonObject], None]
"""Gets what has happened, such as `vault.archived`, and the object as it is stored."""


class Changes:
    """Tells its listeners of each change, inside the transaction that makes it."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def tell(self, event: str, item: JsonObject) -> None:
        for listener in self._listeners:
            listener(event, item)
