"""The loops around what must not be sent twice; every decision is in `core.exactly_once`."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..core.exactly_once.procedure import ExactlyOnceSend
from ..core.response.response import Response
from ..core.steps import Ask, Send, Wait, advance

if TYPE_CHECKING:
    from ..core.request.deadline import Deadline
    from ..core.retry.attempts import Attempts
    from .engine import HttpEngine

T = TypeVar("T")


def carry_out(
    engine: HttpEngine, procedure: ExactlyOnceSend[T], attempts: Attempts[T, Any]
) -> Response[T]:
    """Do what the procedure says, step by step, all of it within the deadline of the call."""
    outcome: Any = None
    deadline = attempts.request.deadline
    with closing(procedure.steps()) as steps:
        while True:
            try:
                step = advance(steps, outcome)
            except StopIteration as end:
                return cast("Response[T]", end.value)
            try:
                match step:
                    case Send():
                        outcome = engine.receive(attempts)
                    case Ask():
                        outcome = engine.send(step.call, deadline)
                    case Wait():
                        engine.pause(_within(deadline, step.seconds))
                        outcome = None
            except Exception as error:  # noqa: BLE001  # the procedure knows what may be sent by now
                outcome = error


async def acarry_out(
    engine: HttpEngine, procedure: ExactlyOnceSend[T], attempts: Attempts[T, Any]
) -> Response[T]:
    """The same for asyncio."""
    outcome: Any = None
    deadline = attempts.request.deadline
    with closing(procedure.steps()) as steps:
        while True:
            try:
                step = advance(steps, outcome)
            except StopIteration as end:
                return cast("Response[T]", end.value)
            try:
                match step:
                    case Send():
                        outcome = await engine.areceive(attempts)
                    case Ask():
                        outcome = await engine.asend(step.call, deadline)
                    case Wait():
                        await engine.apause(_within(deadline, step.seconds))
                        outcome = None
            except Exception as error:  # noqa: BLE001  # the procedure knows what may be sent by now
                outcome = error


def _within(deadline: Deadline | None, seconds: float) -> float:
    return seconds if deadline is None else min(seconds, deadline.left())
