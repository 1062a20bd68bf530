"""The routes of the page.

/                                the page
/_emulator/page                  what it must know before anything else
/_emulator/page/static/FILE      its files
/_emulator/page/service/FILE     what it must know of the service, as an ES module
/_emulator/page/news             everything that happens, as a stream (?session=ID: with its events)
/_emulator/page/waits            who waits for whom
/_emulator/page/requests         the request log, newest first
/_emulator/page/requests/ID      one request with headers and body

Those with data ask for the key, where one is set.
"""

import re
import secrets
from collections.abc import Callable
from urllib.parse import unquote

from starlette.responses import Response

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.http.event_stream import EventStreamResponse
from agentsessions_emulator.http.exchange import Exchange, not_routed
from agentsessions_emulator.http.responses import json_response
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.page.files import STATIC, file_response
from agentsessions_emulator.page.news import News
from agentsessions_emulator.page.requests import list_requests, show_request
from agentsessions_emulator.service.service import Service

PREFIX = "/_emulator/page"
HEADER = "x-emulator-page"
"""Requests with this header are the page's own: they are not logged, and no fault applies to them,
so that to look changes nothing.
"""

_Give = Callable[[Exchange, str], Response]


class Page:
    """Answers the requests for the page and its routes."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._runtime = service.runtime
        self._run = secrets.token_hex(8)
        self._files: list[tuple[str, _Give]] = [
            (r"/()", self._index),
            (rf"{PREFIX}()", self._facts),
            (rf"{PREFIX}/static/([^/]+)", self._static),
            (rf"{PREFIX}/service/([^/]+)", self._of_service),
        ]
        self._data: list[tuple[str, _Give]] = [
            (rf"{PREFIX}/news()", self._news),
            (rf"{PREFIX}/waits()", self._waits),
            (rf"{PREFIX}/requests()", self._requests),
            (rf"{PREFIX}/requests/([^/]+)", self._request),
        ]

    def has(self, path: str) -> bool:
        """Whether a path is the page's."""
        return path == "/" or f"{path}/".startswith(f"{PREFIX}/")

    async def __call__(self, exchange: Exchange) -> Response:
        for pattern, give in self._files:
            if found := re.fullmatch(pattern, exchange.path):
                _refuse_unless(exchange, "GET", "HEAD")
                return give(exchange, found[1])
        for pattern, give in self._data:
            if found := re.fullmatch(pattern, exchange.path):
                _refuse_unless(exchange, "GET")
                if self._runtime.settings.api_key is not None:
                    self._service.authenticate(exchange.http.headers)
                return give(exchange, unquote(found[1]))
        raise not_routed(exchange, [])

    def _index(self, exchange: Exchange, _: str) -> Response:
        return file_response(exchange, STATIC, "index.html")

    def _static(self, exchange: Exchange, name: str) -> Response:
        return file_response(exchange, STATIC, name)

    def _of_service(self, exchange: Exchange, name: str) -> Response:
        page = self._service.page
        if page is None:
            raise ApiError(404, "The page knows nothing of the sessions of this service.")
        return file_response(exchange, page.scripts, name)

    def _facts(self, exchange: Exchange, _: str) -> Response:
        settings = self._runtime.settings
        facts: JsonObject = {
            "needs_key": settings.api_key is not None,
            "has_sessions": self._service.page is not None and settings.recording is None,
            "operations": sorted(self._runtime.document.operations),
        }
        return _data(exchange, facts)

    def _news(self, exchange: Exchange, _: str) -> Response:
        news = News(self._service, self._run, dict(exchange.query).get("session"))
        return EventStreamResponse(news.frames(), exchange.headers, news.close)

    def _waits(self, exchange: Exchange, _: str) -> Response:
        page = self._service.page
        return _data(exchange, {"data": page.waits() if page is not None else []})

    def _requests(self, exchange: Exchange, _: str) -> Response:
        return _data(exchange, list_requests(self._runtime.requests, exchange))

    def _request(self, exchange: Exchange, request_id: str) -> Response:
        return _data(exchange, show_request(self._runtime.requests, request_id))


def _refuse_unless(exchange: Exchange, *methods: str) -> None:
    if exchange.method not in methods:
        raise not_routed(exchange, methods)


def _data(exchange: Exchange, data: JsonObject) -> Response:
    safe = {"x-content-type-options": "nosniff", "cache-control": "no-store"}
    return json_response(data, 200, {**exchange.headers, **safe})
