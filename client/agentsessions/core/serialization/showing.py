"""How values are shown: without secrets, and of a long list only the beginning."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final, cast

from .decoding import is_array

_LONGEST_LIST = 5
_SHOWN = 3


class _Hidden:
    def __repr__(self) -> str:
        return "***"


HIDDEN: Final = _Hidden()
"""Stands where a secret is."""


class Secret(str):
    """A secret of a model: a text like any other, but for its repr, which does not show it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(HIDDEN)


def hide(value: Any) -> Any:
    """A value with its texts, also those in lists and maps, as secrets."""
    match value:
        case str():
            return Secret(value)
        case list() | tuple():
            return [hide(item) for item in cast("list[Any]", value)]
        case Mapping():
            return {key: hide(item) for key, item in cast("Mapping[str, Any]", value).items()}
        case _:
            return value


def without(names: Collection[str], value: Any) -> Any:
    """A value that hides what its mappings, however deep, hold under one of the names."""
    match value:
        case Mapping():
            return {
                key: HIDDEN if key in names and item else without(names, item)
                for key, item in cast("Mapping[str, Any]", value).items()
            }
        case list() | tuple():
            return [without(names, item) for item in cast("list[Any]", value)]
        case _:
            return value


def short_repr(value: Any, longest: int | None = None) -> str:
    """The repr, of a long list that of the first items; each cut off at so many characters."""
    if not is_array(value):
        return repr(value)
    shown = value if len(value) <= _LONGEST_LIST else value[:_SHOWN]
    texts = [_cut(repr(item), longest) for item in shown]
    if len(value) > len(shown):
        texts.append(f"... {len(value) - len(shown)} more")
    return f"[{', '.join(texts)}]"


def _cut(text: str, longest: int | None) -> str:
    return text if longest is None or len(text) <= longest else text[:longest] + "..."
