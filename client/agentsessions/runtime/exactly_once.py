"""The loops around what must not be sent twice; every decision is in `core.exactly_once`."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..core.errors import APIError
from ..core.exactly_once.procedure import ExactlyOnceSend
from ..core.response.open import RawResponse
from ..core.response.response import Response
from ..core.steps import Ask, Send, Wait, advance

if TYPE_CHECKING:
    from .engine import HttpEngine

T = TypeVar("T")


def carry_out(engine: HttpEngine, procedure: ExactlyOnceSend[T]) -> Response[T]:
    """Do what the procedure says, step by step."""
    outcome: Any = None
    with closing(procedure.steps()) as steps:
        while True:
            try:
                step = advance(steps, outcome)
            except StopIteration as end:
                return cast("Response[T]", end.value)
            try:
                match step:
                    case Send():
                        opened = engine.open(step.request)
                        outcome = RawResponse(opened.status, opened.headers, opened.read())
                    case Ask():
                        outcome = engine.send(step.call)
                    case Wait():
                        engine.pause(step.seconds)
                        outcome = None
            except APIError as error:
                outcome = error


async def acarry_out(engine: HttpEngine, procedure: ExactlyOnceSend[T]) -> Response[T]:
    """The same for asyncio."""
    outcome: Any = None
    with closing(procedure.steps()) as steps:
        while True:
            try:
                step = advance(steps, outcome)
            except StopIteration as end:
                return cast("Response[T]", end.value)
            try:
                match step:
                    case Send():
                        opened = await engine.aopen(step.request)
                        outcome = RawResponse(opened.status, opened.headers, await opened.read())
                    case Ask():
                        outcome = await engine.asend(step.call)
                    case Wait():
                        await engine.apause(step.seconds)
                        outcome = None
            except APIError as error:
                outcome = error
