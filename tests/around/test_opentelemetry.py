"""`OpenTelemetryObserver`: spans, the context in requests, and metrics."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from agentsessions import APIConnectionError, Client, ObservedRun, ObservedToolCall
from agentsessions.everruns.models import TokenUsage
from agentsessions.models import Usage
from agentsessions.otel import OpenTelemetryObserver
from agentsessions.testing import set_testing
from tests.around.service import Service, use
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, MESSAGE, STREAM_HEAD, answer, frame, frames, hang_up
from tests.support.server import Server


class Telemetry:
    """What was exported."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self._reader = InMemoryMetricReader()
        self.traces = TracerProvider()
        self.traces.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.meters = MeterProvider([self._reader])
        self.observer = OpenTelemetryObserver(
            tracer_provider=self.traces, meter_provider=self.meters
        )

    @property
    def spans(self) -> list[Any]:
        return list(self._exporter.get_finished_spans())

    def points(self, name: str) -> list[Any]:
        """What was measured of one metric."""
        data: Any = self._reader.get_metrics_data()
        return [
            point
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    telemetry = Telemetry()
    yield telemetry
    telemetry.traces.shutdown()
    telemetry.meters.shutdown()


@pytest.fixture
def client(server: Server, telemetry: Telemetry) -> Iterator[Client]:
    with (
        set_testing(True),
        Client("sk-secret-1", base_url=server.url, observers=[telemetry.observer]) as client,
    ):
        yield client


async def test_a_span_for_each_attempt(
    server: Server, client: Client, telemetry: Telemetry
) -> None:
    server.handler = Service().over_a_socket
    await use(client)
    await client.aclose()
    attempts = [span for span in telemetry.spans if span.kind is SpanKind.CLIENT]
    assert [(span.name, span.attributes["http.response.status_code"]) for span in attempts] == [
        *[("GET /v1/agents/{agent_id}", 529), ("GET /v1/agents/{agent_id}", 200)] * 2,
        *[("GET /v1/sessions/{session_id}/events/stream", 200)] * 2,
    ]
    first, second = attempts[:2]
    port = int(server.url.rpartition(":")[2])
    assert dict(first.attributes) == {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": port,
        "url.template": "/v1/agents/{agent_id}",
        "url.full": f"{server.url}/v1/agents/agent_01",
        "http.response.status_code": 529,
        "error.type": "529",
        "agentsessions.request_id": "req_test",
    }
    assert (first.status.status_code, first.status.description) == (StatusCode.ERROR, None)
    assert second.status.status_code is StatusCode.UNSET
    assert second.attributes["http.request.resend_count"] == 1
    for span, request in zip(attempts, server.requests, strict=True):
        context = span.get_span_context()
        expected = f"00-{context.trace_id:032x}-{context.span_id:016x}-"
        assert request.headers["traceparent"].startswith(expected)
    assert "sk-secret-1" not in "".join(span.to_json() for span in telemetry.spans)


def test_the_current_span_is_the_parent(
    server: Server, client: Client, telemetry: Telemetry
) -> None:
    server.handler = answer(AGENT)
    with telemetry.traces.get_tracer("test").start_as_current_span("job") as job:
        client.agents.retrieve("agent_01")
        assert trace.get_current_span() is job
    [attempt, outer] = telemetry.spans
    assert attempt.parent.span_id == outer.get_span_context().span_id


def test_an_attempt_without_a_response(
    server: Server, client: Client, telemetry: Telemetry
) -> None:
    server.handler = hang_up
    with pytest.raises(APIConnectionError):
        client.with_options(max_retries=0).agents.retrieve("agent_01")
    [span] = telemetry.spans
    assert span.attributes["error.type"] == "APIConnectionError"
    assert span.status.status_code is StatusCode.ERROR
    assert "http.response.status_code" not in span.attributes


def test_a_request_of_ones_own_has_no_template(
    server: Server, client: Client, telemetry: Telemetry
) -> None:
    server.handler = answer({})
    client.request("POST", "/v1/new_things/1", body={})
    [span] = telemetry.spans
    assert (span.name, span.attributes["url.full"]) == ("POST", f"{server.url}/v1/new_things/1")


def test_durations(server: Server, client: Client, telemetry: Telemetry) -> None:
    server.handler = Service().over_a_socket
    client.agents.retrieve("agent_01")
    client.agents.retrieve("agent_01")
    points = telemetry.points("http.client.request.duration")
    found = {
        (point.attributes["http.response.status_code"], point.attributes["url.template"]): point
        for point in points
    }
    assert {key: point.count for key, point in found.items()} == {
        (529, "/v1/agents/{agent_id}"): 2,
        (200, "/v1/agents/{agent_id}"): 2,
    }
    assert points[0].explicit_bounds[0] == 0.005


def test_a_follow_is_one_span_with_its_reconnects(
    server: Server, client: Client, telemetry: Telemetry
) -> None:
    streams: list[str] = []

    async def handle(exchange: Exchange) -> bytes | None:
        if not exchange.request.path.endswith("/stream"):
            return answer({"data": [], "next_page": None})
        streams.append(exchange.request.path)
        if len(streams) > 1:
            return frames(MESSAGE)
        await exchange.send(STREAM_HEAD + frame({"type": "ping"}))
        exchange.close()
        return None

    server.handler = handle
    with client.sessions.events.follow("sesn_01", until=lambda _: True) as follow:
        assert len(list(follow)) == 1
    [span] = [span for span in telemetry.spans if span.kind is SpanKind.INTERNAL]
    assert span.name == "sessions_events_stream"
    assert span.attributes["gen_ai.conversation.id"] == "sesn_01"
    assert [event.name for event in span.events] == ["reconnected"]
    assert span.attributes["agentsessions.reconnects"] == 1


def test_a_run_and_its_tools(telemetry: Telemetry) -> None:
    observer = telemetry.observer
    run = ObservedRun(session_id="sesn_01")
    observer.run_started(run)
    call = ObservedToolCall(run=run, name="get_weather", event_id="sevt_01")
    observer.run_tool_started(call)
    with telemetry.traces.get_tracer("test").start_as_current_span("inside"):
        pass
    call.is_error = True
    observer.run_tool_ended(call)
    assert not trace.get_current_span().get_span_context().is_valid
    run.seconds, run.stop_reason = 2.5, "end_turn"
    run.usage = Usage(input_tokens=10, output_tokens=5, cache_read_input_tokens=None)
    observer.run_ended(run)
    inside, tool, agent = telemetry.spans
    assert (agent.name, agent.kind) == ("invoke_agent", SpanKind.CLIENT)
    assert dict(agent.attributes) == {
        "gen_ai.operation.name": "invoke_agent",
        "gen_ai.provider.name": "anthropic",
        "gen_ai.conversation.id": "sesn_01",
        "gen_ai.usage.input_tokens": 10,
        "gen_ai.usage.output_tokens": 5,
        "gen_ai.response.finish_reasons": ("end_turn",),
    }
    assert tool.name == "execute_tool get_weather"
    assert tool.attributes["gen_ai.tool.call.id"] == "sevt_01"
    assert tool.attributes["error.type"] == "tool_error"
    assert tool.parent.span_id == agent.get_span_context().span_id
    assert inside.parent.span_id == tool.get_span_context().span_id
    tokens = telemetry.points("gen_ai.client.token.usage")
    assert {point.attributes["gen_ai.token.type"]: point.sum for point in tokens} == {
        "input": 10,
        "output": 5,
    }
    [duration] = telemetry.points("gen_ai.client.operation.duration")
    assert duration.sum == 2.5


def test_tokens_from_a_cache_go_by_one_name_on_every_service(telemetry: Telemetry) -> None:
    usages = (
        Usage(input_tokens=10, output_tokens=5, cache_read_input_tokens=3),
        TokenUsage(input_tokens=10, output_tokens=5, cache_read_tokens=3),
    )
    for usage in usages:
        run = ObservedRun(session_id="session_01", usage=usage)
        telemetry.observer.run_started(run)
        telemetry.observer.run_ended(run)
    name = "gen_ai.usage.cache_read.input_tokens"
    assert [span.attributes[name] for span in telemetry.spans] == [3, 3]


def test_without_the_extra_its_name_is_said() -> None:
    code = (
        "import sys; sys.modules['opentelemetry'] = None\n"
        "try:\n    import agentsessions.otel\nexcept ImportError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "agentsessions.otel needs: pip install 'agentsessions[otel]'\n"
