"""The HTTP side: every request goes through the same steps, and may go wrong at any of them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from itertools import count
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import Receive, Scope, Send

from agentsessions_emulator.clock.clock import FOREVER, timestamp
from agentsessions_emulator.clock.settling import settle
from agentsessions_emulator.control.control_plane import control_routes
from agentsessions_emulator.document.document import Match
from agentsessions_emulator.errors import ApiError, error_body
from agentsessions_emulator.faults.rules import STREAM_EFFECTS, Effect
from agentsessions_emulator.faults.streams import spoiled
from agentsessions_emulator.http.bodies import read_body
from agentsessions_emulator.http.connections import Connections
from agentsessions_emulator.http.event_stream import EventStreamResponse, frames, ping_when_quiet
from agentsessions_emulator.http.queries import read_query
from agentsessions_emulator.http.request_log import RecordedRequest, readable_headers
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.access import Gate
from agentsessions_emulator.managed_agents.handlers import (
    Request,
    find_download,
    find_stream,
    make_handlers,
)
from agentsessions_emulator.managed_agents.service import Service
from agentsessions_emulator.store.store import dump

_logger = logging.getLogger(__name__)
_ORGANIZATION = "00000000-0000-4000-8000-000000000000"

Answer = Callable[[Scope, Receive, Send], Awaitable[None]]


def make_app(service: Service, connections: Connections) -> Starlette:
    """The ASGI application."""
    api = _Api(service, connections)
    return Starlette(
        routes=[
            Mount("/_emulator", routes=control_routes(service)),
            Route("/{path:path}", api),
        ]
    )


class _Api:
    def __init__(self, service: Service, connections: Connections) -> None:
        self._service = service
        self._connections = connections
        self._gate = Gate(service.document.betas, service.settings.api_key)
        self._handlers = make_handlers(service)
        self._request_numbers = count(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or do what a fault says."""
        answer = await self._respond(HttpRequest(scope, receive, send))
        await answer(scope, receive, send)

    async def _respond(self, http: HttpRequest) -> Answer:
        service = self._service
        path = _raw_path(http)
        match = service.document.match(http.method, path)
        entry = RecordedRequest(
            request_id=f"req_01{next(self._request_numbers):08d}",
            at=timestamp(service.clock.peek()),
            method=http.method,
            path=path,
            query=http.url.query,
            headers=readable_headers(http.headers),
            operation=match.operation.id if match else None,
        )
        service.requests.add(entry)
        effect = service.faults.due(entry.operation, http.method, path)
        try:
            answer = await self._with_fault(http, match, entry, effect)
        except ClientDisconnect:
            return _say_nothing
        if isinstance(answer, Response):
            entry.status = answer.status_code
        return answer

    async def _with_fault(
        self, http: HttpRequest, match: Match | None, entry: RecordedRequest, effect: Effect | None
    ) -> Answer:
        entry.fault = effect.type if effect else None
        if effect is None or effect.type in STREAM_EFFECTS:
            return await self._answer(http, match, entry, effect)
        if effect.type == "reset" and effect.when == "before_read":
            return self._broken(http.scope, effect.how)
        entry.body = self._service.requests.readable(await http.body())
        if effect.type == "reset" and effect.when == "before_commit":
            return self._broken(http.scope, effect.how)
        if effect.type == "status" and not effect.commit:
            return self._faulty(effect, entry)
        if effect.type == "delay" and not effect.commit:
            await self._delay(effect)
        answer = await self._answer(http, match, entry, None)
        match effect.type:
            case "status":
                return self._faulty(effect, entry)
            case "reset":
                return self._broken(http.scope, effect.how)
            case "truncate":
                return self._truncated(http.scope, answer, effect.bytes)
            case _:
                if effect.type == "delay" and effect.commit:
                    await self._delay(effect)
                return answer

    async def _answer(
        self, http: HttpRequest, match: Match | None, entry: RecordedRequest, effect: Effect | None
    ) -> Response:
        """The right answer, which may be a refusal."""
        headers = self._headers(entry)
        body = await http.body()
        entry.body = self._service.requests.readable(body)
        try:
            response = self._carry_out(http, match, body, headers, effect)
        except ApiError as error:
            headers |= error.headers
            return _json(error.body(entry.request_id), error.status, headers)
        except Exception as error:
            _logger.exception("%s %s failed", entry.method, entry.path)
            message = f"The emulator failed: {type(error).__name__}: {error}"
            return _json(error_body(500, message, entry.request_id), 500, headers)
        if http.method != "GET":
            # What a request sets going is done before its answer, as far as it need not wait.
            await settle()
        return response

    def _carry_out(
        self,
        http: HttpRequest,
        match: Match | None,
        body: bytes,
        headers: dict[str, str],
        effect: Effect | None,
    ) -> Response:
        service = self._service
        self._gate.check_credentials(http.headers)
        if match is None:
            raise self._unroutable(http)
        operation = match.operation
        self._gate.check_betas(operation, http.headers)
        pairs = parse_qsl(http.url.query, keep_blank_values=True)
        request = Request(
            match.path_values,
            read_query(pairs, operation.query_parameters, service.schemas),
            read_body(body, http.headers.get("content-type", ""), operation, service.schemas),
        )
        if operation.streams:
            return self._stream(http.scope, operation.id, request, headers, effect)
        if operation.downloads:
            content = find_download(service, operation.id, request)
            return Response(content.data, 200, headers, content.mime_type)
        handler = self._handlers.get(operation.id)
        if handler is None:
            raise ApiError(501, f"The emulator does not have {operation.id} yet.")
        with service.store.transaction():
            data = handler(request)
            service.check_response(operation.id, data)
        return _json(data, 200, headers)

    def _stream(
        self,
        scope: Scope,
        operation_id: str,
        request: Request,
        headers: dict[str, str],
        effect: Effect | None,
    ) -> Response:
        service = self._service
        target = find_stream(service, operation_id, request)
        subscription = service.broker.subscribe(
            target.session_id, of_thread=target.of_thread, previews=target.previews
        )
        pinger = asyncio.get_running_loop().create_task(
            ping_when_quiet(subscription, service.clock, service.settings.ping_seconds)
        )
        body = frames(subscription, service.clock)
        if effect is not None:
            body = spoiled(
                body, effect, service.clock, lambda how: self._connections.break_off(scope, how)
            )

        def end() -> None:
            pinger.cancel()
            service.broker.unsubscribe(subscription)

        return EventStreamResponse(body, headers, end)

    def _unroutable(self, http: HttpRequest) -> ApiError:
        path = _raw_path(http)
        methods = self._service.document.methods_of(path)
        if methods:
            allowed = ", ".join(methods)
            return ApiError(
                405,
                f"{path} takes {allowed}, not {http.method}.",
                headers={"allow": allowed},
            )
        return ApiError(404, f"There is no endpoint {http.method} {path}.")

    def _headers(self, entry: RecordedRequest) -> dict[str, str]:
        headers = {"request-id": entry.request_id, "anthropic-organization-id": _ORGANIZATION}
        if workspace := entry.headers.get("anthropic-workspace-id"):
            headers["anthropic-workspace-id"] = workspace
        return headers

    def _faulty(self, effect: Effect, entry: RecordedRequest) -> Response:
        headers = self._headers(entry) | {k.lower(): v for k, v in effect.headers.items()}
        if isinstance(effect.body, str):
            return Response(effect.body, effect.status, headers)
        body = effect.body
        if body is None:
            body = error_body(effect.status, "A fault was ordered.", entry.request_id)
        return _json(body, effect.status, headers)

    async def _delay(self, effect: Effect) -> None:
        await self._service.clock.sleep(FOREVER if effect.seconds is None else effect.seconds)

    def _broken(self, scope: Scope, how: str) -> Answer:
        self._connections.break_off(scope, "close" if how == "close" else "reset")
        return _say_nothing

    def _truncated(self, scope: Scope, answer: Response, length: int) -> Answer:
        async def send_a_part(_scope: Scope, receive: Receive, send: Send) -> None:
            start = {"status": answer.status_code, "headers": answer.raw_headers}
            part = bytes(answer.body)[:length]
            await send({"type": "http.response.start", **start})
            await send({"type": "http.response.body", "body": part, "more_body": True})
            self._connections.break_off(scope, "close")
            await _disconnected(receive)

        return send_a_part


def _raw_path(http: HttpRequest) -> str:
    """The path as it was sent, still percent-encoded."""
    raw: bytes = http.scope["raw_path"]
    return raw.decode("ascii", "replace")


async def _say_nothing(_scope: Scope, receive: Receive, _send: Send) -> None:
    await _disconnected(receive)


async def _disconnected(receive: Receive) -> None:
    """Until uvicorn knows that the connection is gone, so that it does not complain."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _json(data: JsonObject, status: int, headers: dict[str, str]) -> Response:
    return Response(dump(data), status, headers, media_type="application/json")
