"""The innermost step: carry out the operation that a request is for."""

import logging
from collections.abc import Awaitable, Mapping
from typing import cast

from starlette.responses import Response

from agentsessions_emulator.bus.bus import Message
from agentsessions_emulator.clock.settling import settle
from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.document.known import known_part
from agentsessions_emulator.errors import ApiError, UnreadableError
from agentsessions_emulator.faults.rules import Effect
from agentsessions_emulator.faults.streams import StreamFault
from agentsessions_emulator.http.bodies import read_body
from agentsessions_emulator.http.connections import Connections
from agentsessions_emulator.http.event_stream import (
    MAX_WAITING,
    EventStream,
    EventStreamResponse,
    OpenStream,
)
from agentsessions_emulator.http.exchange import Exchange, not_routed
from agentsessions_emulator.http.forms import FormReader
from agentsessions_emulator.http.queries import read_query
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Download, Reply, download_response, reply_response
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object
from agentsessions_emulator.service.operations import Handler, Result
from agentsessions_emulator.service.service import Service

_logger = logging.getLogger(__name__)


class Dispatch:
    """Checks a request against the document, has its handler answer it, and checks the answer."""

    def __init__(
        self, service: Service, handlers: Mapping[str, Handler], connections: Connections
    ) -> None:
        self._service = service
        self._runtime = service.runtime
        self._connections = connections
        self._handlers = handlers
        self._latest: tuple[Message | None, bytes] = (None, b"")

    async def __call__(self, exchange: Exchange) -> Response:
        try:
            return await self._answer(exchange)
        except UnreadableError as error:
            raise self._service.unreadable(error) from error

    async def _answer(self, exchange: Exchange) -> Response:
        operation = exchange.operation
        if operation is not None and operation.form_schema is not None:
            response = await self._carry_out_form(exchange, operation.form_schema)
        else:
            self._runtime.requests.add_body(exchange.entry, await exchange.body())
            response = await self._carry_out(exchange)
        if exchange.method != "GET":
            # What a request sets going is done before its answer, as far as it need not wait.
            await settle()
        return response

    async def _carry_out_form(self, exchange: Exchange, schema: JsonObject) -> Response:
        """A form may be large: it is read piece by piece, and only if it is wanted."""
        exchange.entry.body = "[a form]"
        chunks = exchange.pieces()
        limit = self._service.largest_form
        with FormReader(chunks, schema, self._runtime.schemas, limit) as form:
            try:
                return await self._carry_out(exchange, form)
            finally:
                # A client hears of a refusal when it has sent everything.
                async for _ in chunks:
                    pass

    async def _carry_out(self, exchange: Exchange, form: FormReader | None = None) -> Response:
        headers = exchange.http.headers
        self._service.authenticate(headers)
        operation = exchange.operation
        if operation is None:
            raise not_routed(exchange, self._runtime.document.methods_of(exchange.path))
        parameters = {name for name, _ in exchange.query}
        self._service.authorize(operation, headers, parameters, exchange.path_values)
        handler = self._handlers.get(operation.id)
        if handler is None:
            raise ApiError(
                501,
                f"The emulator does not have {operation.id} yet.",
                headers={"x-should-retry": "false"},
            )
        request = await self._read(exchange, operation, form)
        result = await self._run(operation, handler, request)
        if isinstance(result, EventStream):
            return self._open(exchange, result)
        if isinstance(result, Download):
            return download_response(result, operation.status, exchange.headers)
        reply = result if isinstance(result, Reply) else Reply(result)
        return reply_response(reply, operation.status, exchange.headers, operation.media_type)

    async def _read(
        self, exchange: Exchange, operation: Operation, form: FormReader | None
    ) -> Request:
        headers, document = exchange.http.headers, self._runtime.document
        is_open = self._service.ignores_unknown(operation)
        schemas = document.open_checks if is_open else document.checks
        query = read_query(
            exchange.query,
            operation.query_parameters,
            schemas,
            ignored=self._service.ignored_parameters,
            ignores_unknown=is_open,
        )
        content_type = headers.get("content-type", "")
        if form is not None:
            decoded = await form.read(content_type)
        else:
            body, code = await exchange.body(), self._service.body_error_code
            decoded = read_body(body, content_type, operation, schemas, code)
            if is_open and operation.body_schema is not None:
                decoded = known_part(decoded, operation.body_schema, document.schemas)
        return Request(exchange.path_values, query, decoded, headers)

    async def _run(self, operation: Operation, handler: Handler, request: Request) -> Result:
        if handler.is_async:
            result = await cast(Awaitable[Result], handler.run(request))
            self._check(operation, handler, result)
            return result
        with self._runtime.store.transaction():
            result = cast(Result, handler.run(request))
            self._check(operation, handler, result)
        return result

    def _check(self, operation: Operation, handler: Handler, result: Result) -> None:
        value: object = result.data if isinstance(result, Reply) else result
        if operation.response_schema is None or not (is_object(value) or is_list(value)):
            return
        if handler.unchecked and is_object(value):
            listed: list[JsonObject] = []
            value = {**value, handler.unchecked: listed}
        self._runtime.check(value, operation.response_schema, f"answer to {operation.id}")

    def _open(self, exchange: Exchange, wanted: EventStream) -> Response:
        """Attach a stream, so that it misses nothing that happens from now on."""
        service, runtime = self._service, self._runtime

        def close() -> None:
            stream.stop_tasks()
            unsubscribe()

        def cut() -> bytes:
            close()
            return self._cut(exchange)

        stream = OpenStream(wanted.write or self._frame, runtime.clock, cut, wanted.last)
        stream.begin_with(wanted.opening)
        unsubscribe = runtime.bus.subscribe(stream, wanted.topics)
        if service.ping:
            stream.start_pings(service.ping, runtime.settings.ping_seconds)
        if wanted.seconds is not None:
            stream.end_after(wanted.seconds, wanted.closing)
        body = stream.chunks()
        if exchange.effect is not None:
            body = self._fault(exchange, exchange.effect).spoil(stream.frames())
        return EventStreamResponse(body, exchange.headers, close)

    def _cut(self, exchange: Exchange) -> bytes:
        """What tells the reader of a stream that it was cut because it did not keep up."""
        message = f"The stream was cut: more than {MAX_WAITING} bytes waited for its reader."
        _logger.warning("%s %s: %s", exchange.method, exchange.path, message)
        body = self._service.error_body(ApiError(503, message), exchange.request_id)
        return self._service.error_frame(body)

    def _frame(self, message: Message) -> bytes:
        """The frame of an event, made once for all streams that get it one after the other."""
        latest, frame = self._latest
        if message is not latest:
            frame = self._service.event_frame(message)
            self._latest = message, frame
        return frame

    def _fault(self, exchange: Exchange, effect: Effect) -> StreamFault:
        service = self._service
        body = effect.body
        if not is_object(body):
            body = service.error_body(ApiError(503, "Overloaded"), exchange.request_id)
        return StreamFault(
            effect,
            self._runtime.clock,
            ping=service.ping,
            error=service.error_frame(body),
            malformed=service.malformed,
            break_off=lambda how: self._connections.break_off(exchange.http.scope, how),
        )
