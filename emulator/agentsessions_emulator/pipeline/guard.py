"""The guard around everything.

Every request passes it first and last, be it for an operation, the control plane or nothing that
exists. It gives the request its id, and whatever goes wrong inside is answered here, in the error
shape that the service documents.
"""

import logging
from collections.abc import Awaitable, Callable, Mapping
from itertools import count
from typing import TypeAlias

from starlette.requests import ClientDisconnect, Request as HttpRequest
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import ApiError, EmulatorError, PlainError
from agentsessions_emulator.http.exchange import Exchange
from agentsessions_emulator.http.redaction import redacted_headers, redacted_query
from agentsessions_emulator.http.request_log import RecordedRequest
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

    def refuse(self, error: ApiError) -> Response:
        """The answer to what is no request, and so belongs to no exchange."""
        request_id = self._next_id()
        headers = self._service.response_headers(request_id, {})
        return error_response(self._service, error, request_id, headers)

    def _next_id(self) -> str:
        return self._service.request_id(next(self._numbers))

    def _begin(self, http: HttpRequest) -> Exchange:
        request_id = self._next_id()
        entry = RecordedRequest(
            request_id=request_id,
            at=timestamp(self._service.runtime.clock.peek()),
            method=http.method,
            path=http.scope["raw_path"].decode("ascii", "replace"),
            query=redacted_query(http.scope["query_string"].decode("ascii", "replace")),
            headers=redacted_headers(http.headers),
        )
        headers = self._service.response_headers(request_id, http.headers)
        return Exchange(http, entry, headers, self._service.largest_body)


async def answered(service: Service, endpoint: Endpoint, exchange: Exchange) -> Answer:
    """The endpoint's answer, which may be a refusal; raises nothing."""
    try:
        return await endpoint(exchange)
    except ClientDisconnect:
        return say_nothing
    except Exception as error:  # noqa: BLE001 (it is answered, and logged unless it is a refusal)
        return _refusal(service, exchange, error)


def _refusal(service: Service, exchange: Exchange, error: Exception) -> Response:
    refusal = error if isinstance(error, ApiError) else _failed(error)
    if isinstance(refusal, EmulatorError):
        _logger.error("%s %s failed", exchange.method, exchange.path, exc_info=error)
        service.runtime.failures.append(error)
    if refusal.missing is not None and service.is_of_earlier_state(refusal.missing):
        refusal.message += (
            " It is of an earlier state: the emulator was reset or restored since, perhaps by the"
            " next test, while what asks for it went on."
        )
    exchange.entry.reason = refusal.message
    return error_response(service, refusal, exchange.request_id, exchange.headers | refusal.headers)


def error_response(
    service: Service, error: ApiError, request_id: str, headers: Mapping[str, str]
) -> Response:
    """A refusal as the service words it."""
    if isinstance(error, PlainError):
        return Response(error.message, error.status, headers, "text/plain")
    body = service.error_body(error, request_id)
    return json_response(body, error.status, headers, service.error_media_type)


def _failed(error: Exception) -> EmulatorError:
    return EmulatorError(f"The emulator failed: {type(error).__name__}: {error}")
