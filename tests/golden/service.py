"""The fictional service of the kitchen sink, as the engine sees it, and a client of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import evolve

from agentsessions.core.closing import AbortSignal
from agentsessions.core.follow.iterators import AsyncFollow, Follow
from agentsessions.core.headers import Headers, RequestHeaders
from agentsessions.core.observers.observer import ObservedRun
from agentsessions.core.observers.observers import Observers
from agentsessions.core.request.dry_run import DryRun, describe_request
from agentsessions.core.request.operation import Call
from agentsessions.core.request.options import Timeout
from agentsessions.core.request.request import HttpRequest, RequestSettings, render
from agentsessions.core.response.open import RawResponse
from agentsessions.core.response.response import Response, parse
from agentsessions.core.service import Identity, Service

T = TypeVar("T")
A = TypeVar("A")


def _nobody(_: Mapping[str, Any], __: Mapping[str, str]) -> Identity:
    return Identity({}, None)


KITCHEN = Service(
    base_url="https://kitchen.example",
    base_url_variable="KITCHEN_URL",
    variables=("KITCHEN_URL",),
    identify=_nobody,
    beta_header="kitchen-beta",
    request_id_header="kitchen-request",
    describe_error=lambda body: (body["message"], None),
    error_statuses={},
)
SETTINGS = RequestSettings(
    service=KITCHEN,
    base_url="https://kitchen.example",
    headers=RequestHeaders((("Authorization", "Bearer hunter2"), ("User-Agent", "tests"))),
    betas=(),
    research_preview=False,
    timeout=Timeout(),
)


class Kitchen:
    """Renders calls and gives the answers that it was made with, one after another.

    A client and its engine in one.
    """

    def __init__(self, *answers: Any, **settings: Any) -> None:
        self.settings = evolve(SETTINGS, **settings)
        self.requests: list[HttpRequest] = []
        self._answers = list(answers)

    @property
    def _engine(self) -> Self:
        return self

    def dry_run(self, call: Call[Any, Any]) -> DryRun:
        return describe_request(call, self.settings)

    def send(self, call: Call[T, Any]) -> Response[T]:
        self.requests.append(render(call, self.settings))
        content = json.dumps(self._answers.pop(0)).encode()
        headers = Headers({"kitchen-request": "req_1"})
        return parse(call.operation, KITCHEN, RawResponse(200, headers, content))

    async def asend(self, call: Call[Any, A]) -> Response[A]:
        self.requests.append(render(call, self.settings))
        content = json.dumps(self._answers.pop(0)).encode()
        headers = Headers({"kitchen-request": "req_1"})
        return parse(call.operation, KITCHEN, RawResponse(200, headers, content))

    def within(self, signal: AbortSignal, *, is_patient: bool = False) -> Self:
        assert not is_patient
        assert not signal.is_given
        return self

    observers: Observers | None = None

    def within_run(self, run: ObservedRun) -> Self:
        raise NotImplementedError(run)

    def end_follow(self, error: Exception | None = None) -> None:
        raise NotImplementedError(error)

    def client(self) -> Self:
        return self

    def pause(self, seconds: float) -> None:
        raise NotImplementedError(seconds)

    async def apause(self, seconds: float) -> None:
        raise NotImplementedError(seconds)

    def follow(self, stream: Call[Any, Any], **_: Any) -> Follow[Any]:
        raise NotImplementedError(stream)

    def afollow(self, stream: Call[Any, Any], **_: Any) -> AsyncFollow[Any]:
        raise NotImplementedError(stream)
