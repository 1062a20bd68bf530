"""`UNSET`: a field or parameter that is left out, as opposed to `None`, an explicit JSON null."""

from __future__ import annotations

from typing import Final, Literal, final

from ..public import public


@public
@final
class Unset:
    """The type of `UNSET`, its only instance: it survives copying and pickling, and is false."""

    __slots__ = ()
    _instance: Unset | None = None

    def __new__(cls) -> Unset:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, _: object) -> Unset:
        return self

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
