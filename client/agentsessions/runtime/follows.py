"""How a follow begins: what the service knows of its events, and who is told of it."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from ..core.follow.iterators import AsyncFollow, Follow
from ..core.follow.procedure import FollowProcedure

if TYPE_CHECKING:
    from ..core.request.operation import Call
    from .engine import HttpEngine

F = TypeVar("F", Follow[Any], AsyncFollow[Any])


def begin(
    kind: type[F],
    engine: HttpEngine,
    stream: Call[Any, Any],
    timeout: float | None,
    **options: Any,
) -> F:
    """The follow of what a stream tells; `options` are those of `FollowProcedure`."""
    event_source = engine.settings.service.event_source
    if event_source is None:
        raise TypeError(f"{stream.operation.id} cannot be followed")
    procedure = FollowProcedure(event_source(stream), policy=engine.policy, **options)
    if engine.observers is None:
        return kind(procedure, engine, timeout)
    from .watches import StreamWatch

    watch = StreamWatch(engine.observers, stream, engine.run, is_follow=True)
    follow = kind(procedure, evolve(engine, following=watch), timeout)
    weakref.finalize(follow, watch.abandon).atexit = False
    return follow
