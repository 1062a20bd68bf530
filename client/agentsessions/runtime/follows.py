"""How a follow begins: what the service knows of its events, and who is told of it."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from ..core.follow.iterators import AsyncFollow, Follow

if TYPE_CHECKING:
    from ..core.follow.base import Procedure
    from ..core.request.operation import Call
    from ..core.service import Service
    from .engine import HttpEngine

F = TypeVar("F", Follow[Any], AsyncFollow[Any])


def begin(
    kind: type[F],
    engine: HttpEngine,
    stream: Call[Any, Any],
    timeout: float | None,
    **options: Any,
) -> F:
    """The follow of what a stream tells; `options` are those of its procedure."""
    procedure = _procedure(engine.settings.service, stream, policy=engine.policy, **options)
    if engine.observers is None:
        return kind(procedure, engine, timeout)
    from .watches import StreamWatch

    watch = StreamWatch(engine.observers, stream, engine.run, is_follow=True)
    follow = kind(procedure, evolve(engine, following=watch), timeout)
    weakref.finalize(follow, watch.abandon).atexit = False
    return follow


def _procedure(service: Service, stream: Call[Any, Any], **options: Any) -> Procedure:
    if service.event_source is not None:
        from ..core.follow.procedure import FollowProcedure

        return FollowProcedure(service.event_source(stream), **options)
    if service.replay_source is not None:
        from ..core.follow.replay import ReplayProcedure

        return ReplayProcedure(service.replay_source(stream), **options)
    raise TypeError(f"{stream.operation.id} cannot be followed")
