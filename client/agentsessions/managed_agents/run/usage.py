"""What a turn has used: the difference of two totals of its session."""

from __future__ import annotations

from typing import Any

from ...core.serialization.decoding import is_object
from ...models.usage import Usage


def used_since(before: Usage | None, after: Usage | None) -> Usage:
    """What was used between two totals; without the later one, nothing is known."""
    if after is None:
        return Usage()
    return Usage.from_dict(_difference(after.to_dict(), before.to_dict() if before else {}))


def _difference(after: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    return {key: _less(value, before.get(key)) for key, value in after.items()}


def _less(after: Any, before: Any) -> Any:
    if is_object(after):
        return _difference(after, before if is_object(before) else {})
    if isinstance(after, str) and after.isdigit() and isinstance(before, str) and before.isdigit():
        return str(int(after) - int(before))  # an amount of money
    if isinstance(after, float) and isinstance(before, int | float):
        return round(after - before, 3)
    if isinstance(after, int) and isinstance(before, int):
        return after - before
    return after
