"""Enums that stay open: a value newer than the SDK is a member too, marked `is_unknown`."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, Self, TypeVar

E = TypeVar("E", bound="OpenEnum")


class OpenEnum(StrEnum):
    """A string enum whose unknown values become members of their own, equal to the plain string."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_unknown(self) -> bool:
        """Whether this value is newer than the SDK."""
        return self._value_ not in type(self)._value2member_map_


class _Members(dict[str, E]):
    def __init__(self, cls: type[E]) -> None:
        super().__init__({member.value: member for member in cls})
        self._cls = cls

    def __missing__(self, value: Any) -> E:
        # A number or a boolean is no member; it stays what it is, so that it goes back unchanged.
        return self._cls(value) if isinstance(value, str) else value


def enum_decoder(cls: type[E]) -> Callable[[Any], E]:
    """A decoder of one dict look-up: the member, a pseudo-member for a new value."""
    return _Members(cls).__getitem__
