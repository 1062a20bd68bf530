"""The fictional service of the kitchen sink, as the engine sees it, and a client of it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeVar

from attrs import evolve

from agentsessions.core.response.downloads import AsyncDownload, Download
from agentsessions.core.response.paging import items_of, next_call
from agentsessions.core.response.response import Response, parse
from agentsessions.core.response.streams import AsyncEventStream, EventStream
from agentsessions.core.service import Api
from agentsessions.core.headers import Headers
from agentsessions.core.follow.procedure import Source
from agentsessions.core.follow.iterators import AsyncFollow, Follow
from agentsessions.core.request.dry_run import DryRun, describe_request
from agentsessions.core.request.operation import Call, Paging
from agentsessions.core.request.options import Timeout
from agentsessions.core.request.request import HttpRequest, RequestSettings, render

T = TypeVar("T")

KITCHEN = Api(
    base_url="https://kitchen.example",
    headers=(),
    beta_header="kitchen-beta",
    workspace_header="kitchen-workspace",
    request_id_header="kitchen-request",
    describe_error=lambda body: (body["message"], None),
    error_statuses={},
    stream_pings=frozenset(),
    stream_errors=frozenset(),
    api_key_variable="KITCHEN_KEY",
    auth_token_variable="KITCHEN_TOKEN",
    base_url_variable="KITCHEN_URL",
)
SETTINGS = RequestSettings(
    api=KITCHEN,
    base_url="https://kitchen.example",
    headers=(("Authorization", "Bearer hunter2"), ("User-Agent", "tests")),
    betas=(),
    research_preview=False,
    timeout=Timeout(),
)


class Kitchen:
    """Renders calls and gives the answers that it was made with, one after another."""

    def __init__(self, *answers: Any, **settings: Any) -> None:
        self.settings = evolve(SETTINGS, **settings)
        self.requests: list[HttpRequest] = []
        self._answers = list(answers)

    def dry_run(self, call: Call[Any]) -> DryRun:
        return describe_request(call, self.settings)

    def send(self, call: Call[T]) -> Response[T]:
        self.requests.append(render(call, self.settings))
        content = json.dumps(self._answers.pop(0)).encode()
        return parse(call.operation, KITCHEN, 200, Headers({"kitchen-request": "req_1"}), content)

    async def asend(self, call: Call[T]) -> Response[T]:
        return self.send(call)

    def open_stream(self, call: Call[T]) -> Response[EventStream[T]]:
        raise NotImplementedError(call)

    def follow(self, source: Source, **_: Any) -> Follow[Any]:
        raise NotImplementedError(source)

    def afollow(self, source: Source, **_: Any) -> AsyncFollow[Any]:
        raise NotImplementedError(source)

    def open_download(self, call: Call[Any]) -> Response[Download]:
        raise NotImplementedError(call)

    async def aopen_stream(self, call: Call[T]) -> Response[AsyncEventStream[T]]:
        raise NotImplementedError(call)

    async def aopen_download(self, call: Call[Any]) -> Response[AsyncDownload]:
        raise NotImplementedError(call)

    def iterate(self, call: Call[Any], paging: Paging[T]) -> Iterator[T]:
        following: Call[Any] | None = call
        while following is not None:
            page = self.send(following).parsed
            yield from items_of(page, paging)
            following = next_call(following, page, paging)

    async def aiterate(self, call: Call[Any], paging: Paging[T]) -> AsyncIterator[T]:
        for item in self.iterate(call, paging):
            yield item
