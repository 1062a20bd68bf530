"""The step that goes wrong on order: does to a request what a fault says, or lets it pass."""

from collections.abc import AsyncIterable
from typing import cast

from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from agentsessions_emulator.clock.clock import FOREVER
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.faults.rules import Effect
from agentsessions_emulator.faults.schema import STREAM_EFFECTS
from agentsessions_emulator.http.connections import Connections
from agentsessions_emulator.http.event_stream import EventStreamResponse
from agentsessions_emulator.http.exchange import Exchange
from agentsessions_emulator.http.responses import (
    Answer,
    disconnected,
    json_response,
    say_nothing,
)
from agentsessions_emulator.pipeline.guard import Endpoint, answered, error_response
from agentsessions_emulator.service.service import Service

_WITHOUT_BODY = (204, 304)


class FaultsOnOrder:
    """Applies the fault that is due. Effects on streams are left to `endpoint`."""

    def __init__(self, service: Service, connections: Connections, endpoint: Endpoint) -> None:
        self._service = service
        self._runtime = service.runtime
        self._connections = connections
        self._endpoint = endpoint

    async def __call__(self, exchange: Exchange) -> Answer:
        entry = exchange.entry
        effect = self._runtime.faults.due(entry.operation, entry.method, entry.path)
        if effect is None:
            return await self._endpoint(exchange)
        entry.fault = effect.type
        if effect.type in STREAM_EFFECTS:
            exchange.effect = effect
            return await self._endpoint(exchange)
        if effect.type == "reset" and effect.when == "before_read":
            return self._broken(exchange, effect)
        self._runtime.requests.add_body(entry, await exchange.body())
        return await self._before(exchange, effect) or await self._after(exchange, effect)

    async def _before(self, exchange: Exchange, effect: Effect) -> Answer | None:
        """What happens instead of the work, if anything."""
        if effect.type == "reset" and effect.when == "before_commit":
            return self._broken(exchange, effect)
        if effect.type == "status" and not effect.commit:
            return self._ordered(exchange, effect)
        if effect.type == "delay" and not effect.commit:
            await self._delay(effect)
        return None

    async def _after(self, exchange: Exchange, effect: Effect) -> Answer:
        """What comes of the work, which is done, or refused, in any case."""
        answer = await answered(self._service, self._endpoint, exchange)
        match effect.type:
            case "truncate":
                return self._truncated(exchange, answer, effect.bytes)
            case "delay":
                if effect.commit:
                    await self._delay(effect)
                return answer
            case _:
                if isinstance(answer, EventStreamResponse):
                    answer.close()
                if effect.type == "status":
                    return self._ordered(exchange, effect)
                return self._broken(exchange, effect)

    def _ordered(self, exchange: Exchange, effect: Effect) -> Response:
        ordered = {name.lower(): value for name, value in effect.headers.items()}
        headers = exchange.headers | ordered
        if effect.status in _WITHOUT_BODY:
            return Response(None, effect.status, headers)
        if isinstance(effect.body, str):
            return Response(effect.body, effect.status, headers)
        if effect.body is None:
            error = ApiError(effect.status, "A fault was ordered.", headers=ordered)
            return error_response(self._service, error, exchange.request_id, headers)
        return json_response(effect.body, effect.status, headers)

    async def _delay(self, effect: Effect) -> None:
        await self._runtime.clock.sleep(FOREVER if effect.seconds is None else effect.seconds)

    def _broken(self, exchange: Exchange, effect: Effect) -> Answer:
        how = "close" if effect.how == "close" else "reset"
        self._connections.break_off(exchange.http.scope, how)
        return say_nothing

    def _truncated(self, exchange: Exchange, answer: Answer, length: int) -> Answer:
        if not isinstance(answer, Response) or isinstance(answer, EventStreamResponse):
            return answer

        async def send_a_part(_scope: Scope, receive: Receive, send: Send) -> None:
            start = {"status": answer.status_code, "headers": answer.raw_headers}
            part = (await _content(answer))[:length]
            await send({"type": "http.response.start", **start})
            await send({"type": "http.response.body", "body": part, "more_body": True})
            self._connections.break_off(exchange.http.scope, "close")
            await disconnected(receive)

        return send_a_part


async def _content(answer: Response) -> bytes:
    if not isinstance(answer, StreamingResponse):
        return bytes(answer.body)
    pieces = cast(AsyncIterable[bytes], answer.body_iterator)
    return b"".join([piece async for piece in pieces])
