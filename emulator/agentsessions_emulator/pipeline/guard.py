"""The guard around everything.

Every request passes it first and last, be it for an operation, the control plane or nothing that
exists. It gives the request its id, and whatever goes wrong inside is answered here, in the error
shape that the service documents.
"""

import logging
from collections.abc import Awaitable, Callable
from itertools import count
from typing import TypeAlias

from starlette.requests import ClientDisconnect, Request as HttpRequest
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.http.exchange import Exchange
from agentsessions_emulator.http.request_log import RecordedRequest, readable_headers
from agentsessions_emulator.http.responses import Answer, json_response, say_nothing
from agentsessions_emulator.service.service import Service

Endpoint: TypeAlias = Callable[[Exchange], Awaitable[Answer]]
"""A step of the pipeline: gives the answer, or raises."""

_logger = logging.getLogger(__name__)


class Guard:
    """The ASGI application. `endpoint` is all that is inside."""

    def __init__(self, service: Service, endpoint: Endpoint) -> None:
        self._service = service
        self._endpoint = endpoint
        self._numbers = count(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        exchange = self._begin(HttpRequest(scope, receive))
        has_begun = False

        async def forward(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        answer = await answered(self._service, self._endpoint, exchange)
        try:
            await answer(scope, receive, forward)
        except Exception as error:
            if has_begun:
                raise
            refusal = _refusal(self._service, exchange, error)
            exchange.entry.status = refusal.status_code
            await refusal(scope, receive, send)

    def _begin(self, http: HttpRequest) -> Exchange:
        request_id = self._service.request_id(next(self._numbers))
        entry = RecordedRequest(
            request_id=request_id,
            at=timestamp(self._service.runtime.clock.peek()),
            method=http.method,
            path=http.scope["raw_path"].decode("ascii", "replace"),
            query=http.scope["query_string"].decode("ascii", "replace"),
            headers=readable_headers(http.headers),
        )
        headers = self._service.response_headers(request_id, http.headers)
        return Exchange(http, entry, headers)


async def answered(service: Service, endpoint: Endpoint, exchange: Exchange) -> Answer:
    """The endpoint's answer, which may be a refusal; raises nothing."""
    try:
        return await endpoint(exchange)
    except ClientDisconnect:
        return say_nothing
    except Exception as error:  # noqa: BLE001 (it is answered, and logged unless it is a refusal)
        return _refusal(service, exchange, error)


def _refusal(service: Service, exchange: Exchange, error: Exception) -> Response:
    if not isinstance(error, ApiError):
        _logger.error("%s %s failed", exchange.method, exchange.path, exc_info=error)
        error = ApiError(500, f"The emulator failed: {type(error).__name__}: {error}")
    exchange.entry.reason = error.message
    body = service.error_body(error, exchange.request_id)
    return json_response(body, error.status, exchange.headers | error.headers)
