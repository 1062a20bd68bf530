"""The least that objects cost: the same classes, filled by straight-line code that checks nothing.

The code is made for the very payloads: it knows which fields are there, and no union has to be told
apart but the outermost. What `from_dict` costs beyond this is the price of reading what may come.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any, cast

from agentsessions.core.serialization.enums import OpenEnum
from agentsessions.core.serialization.model import Model, new
from agentsessions.core.serialization.unset import UNSET
from agentsessions.models import SessionEventPage
from benchmarks import payloads
from benchmarks.worker import Work, run

Json = dict[str, Any]


class Builders:
    """Functions from JSON to objects, one for each shape; made by writing them."""

    def __init__(self) -> None:
        self._names: dict[tuple[type, str], str] = {}
        self._space: Json = {"new": new, "UNSET": UNSET, "read": datetime.fromisoformat}

    def builder(self, like: Model, data: Json) -> Callable[[Json], Any]:
        """What builds objects of the shape of `like`, which was read from `data`."""
        found: Callable[[Json], Any] = self._space[self._build(like, data)]
        return found

    def _build(self, like: Model, data: Json) -> str:
        wire = {f: like._wire_names.get(f, f) for f in like._attribute_names()}  # pyright: ignore[reportPrivateUsage]  # it mirrors our models
        lines = [
            f" self.{field} = {self._expression(getattr(like, field), data, name)}"
            for field, name in wire.items()
        ]
        body = "\n".join(lines)
        name = self._names.get((type(like), body))
        if name is None:
            name = self._names[type(like), body] = f"build_{len(self._names)}"
            space = self._space
            space[f"Class_{name}"] = type(like)
            source = (
                f"def {name}(d):\n self = new(Class_{name})\n{body}\n self._raw = d\n return self"
            )
            exec(source, space)
        return name

    def _expression(self, value: Any, data: Json, name: str) -> str:
        at = f"d[{name!r}]"
        match value:
            case Model():
                return f"{self._build(value, data[name])}({at})"
            case [Model(), *_]:
                models = cast("list[Model]", value)
                items = (
                    f"{self._build(item, raw)}({at}[{index}])"
                    for index, (item, raw) in enumerate(zip(models, data[name], strict=True))
                )
                return f"[{', '.join(items)}]"
            case datetime():
                return f"read({at})"
            case OpenEnum():
                members = f"members_{type(value).__name__}"
                self._space[members] = {str(member): member for member in type(value)}
                return f"{members}[{at}]"
            case _:
                return "UNSET" if value is UNSET else at


class BareObjects(Work):
    def __init__(self) -> None:
        page = json.loads(payloads.events(1000))
        builders, decoded = Builders(), SessionEventPage.from_dict(page).data
        self.by_type = {
            data["type"]: builders.builder(cast(Model, event), data)
            for event, data in zip(decoded, page["data"], strict=True)
        }

    def decode_events(self, body: bytes) -> list[Any]:
        by_type = self.by_type
        return [by_type[data["type"]](data) for data in json.loads(body)["data"]]


if __name__ == "__main__":
    run(BareObjects())
