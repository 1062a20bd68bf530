"""Calls of a channel's operations, for a client whose `base_url` is that of the channel."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from attrs import evolve

from ...core.request.operation import Call, Operation

T = TypeVar("T")
A = TypeVar("A")

OWN = "the client's own channel"
"""Stands for the channel's id, which `below` leaves out."""

_CHANNEL = "/v1/channels/{channel_id}"


def below(call: Call[T, A]) -> Call[T, A]:
    """The same call, its path beginning below the channel."""
    return evolve(call, operation=_below(call.operation), path_values=call.path_values[1:])


@cache
def _below(operation: Operation[Any, Any]) -> Operation[Any, Any]:
    return evolve(operation, path=operation.path.removeprefix(_CHANNEL), security=None)
