"""How long things take that a service decides on itself, in seconds."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.service import Control

_SECONDS = {"type": "number", "minimum": 0}


@dataclass
class Pace:
    """A subclass has a field for each, with what is usual."""

    @property
    def schema(self) -> JsonObject:
        """The JSON Schema of changes to it."""
        return {"type": "object", "properties": dict.fromkeys(asdict(self), _SECONDS)}

    def set(self, **seconds: float) -> JsonObject:
        """Change some of it; returns all of it."""
        for name, value in seconds.items():
            setattr(self, name, value)
        return asdict(self)

    @property
    def control(self) -> Control:
        """The route of the control plane that changes it."""

        def give(_path: Mapping[str, str], body: JsonObject) -> JsonObject:
            return self.set(**body)

        return Control("POST", "/pace", "set how long things take", give, self.schema)

    def reset(self) -> None:
        self.set(**asdict(type(self)()))
