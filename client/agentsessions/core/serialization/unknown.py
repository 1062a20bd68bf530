"""The member of every union for what this version of the SDK does not know."""

from __future__ import annotations

from typing import Any, Literal

from ..public import public


@public
class UnknownVariant:
    """An object whose tag is newer than the SDK. Nothing of it is lost.

    `type` is its tag (whatever field of the union holds the tags), `raw` the object itself; its
    other fields can be read as attributes. To look for one type that the SDK does not know,
    compare `raw["type"]`: type checkers see `type` as a text that no known variant has, which is
    why `event.type == "agent.message"` leaves one class for them, and a misspelt type is an error.
    """

    __slots__ = ("raw", "type")

    type: Literal["<unknown>"]

    def __init__(self, type: str, raw: dict[str, Any]) -> None:
        self.type = type  # type: ignore[assignment]  # any other text, see above
        self.raw = raw

    def to_dict(self) -> dict[str, Any]:
        """The object as it was read."""
        return dict(self.raw)

    def __getattr__(self, name: str) -> Any:
        # Copying and unpickling ask for attributes before there are any.
        if name in self.__slots__ or name.startswith("__") or name not in self.raw:
            raise AttributeError(f"UnknownVariant has no field {name!r}", name=name, obj=self)
        return self.raw[name]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnknownVariant) and self.raw == other.raw

    __hash__ = None  # type: ignore[assignment]  # `raw` can change

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        from .pydantic_schemas import unknown_schema

        return unknown_schema()

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, Any]:
        return {"title": cls.__name__, "type": "object"}

    def __repr__(self) -> str:
        return f"UnknownVariant(type={self.type!r})"
