"""OpenTelemetry: spans and metrics of what a client does.

    from agentsessions.otel import OpenTelemetryObserver

    client = Client(observers=[OpenTelemetryObserver()])

It needs the extra `otel`. Names and attributes are those of the semantic conventions for HTTP
clients and for generative AI. Bodies, credentials, and what tools are given and give back are never
among them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ._version import __version__
from .core.observers.observer import (
    ObservedAttempt,
    ObservedRun,
    ObservedStream,
    ObservedToolCall,
    Observer,
)

try:
    from opentelemetry import context, metrics, propagate, trace
except ImportError:
    raise ImportError("agentsessions.otel needs: pip install 'agentsessions[otel]'") from None

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from contextvars import Token

    from opentelemetry.context import Context

    _Attributes = dict[str, Any]

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
_RUN_SECONDS = tuple(0.01 * 2**power for power in range(14))
_TOKENS = tuple(4**power for power in range(14))
_USAGE = (
    ("gen_ai.usage.input_tokens", "input_tokens"),
    ("gen_ai.usage.output_tokens", "output_tokens"),
    ("gen_ai.usage.cache_read.input_tokens", "cache_read_input_tokens"),
    ("gen_ai.usage.cache_read.input_tokens", "cache_read_tokens"),
)
"""Names of attributes, and what services call them."""
_COUNTED = (("input", "input_tokens"), ("output", "output_tokens"))


class OpenTelemetryObserver(Observer):
    """A span for each attempt, stream, run and tool, and their metrics.

    The context of an attempt's span goes out with its request, as the propagators of the process
    say. The current span is the parent of attempts, streams and runs; a run is the parent of what
    is a part of it.

    Args:
        tracer_provider: Default: that of the process.
        meter_provider: Default: that of the process.
        provider_name: The value of `gen_ai.provider.name`.
    """

    def __init__(
        self,
        *,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
        provider_name: str = "anthropic",
    ) -> None:
        self._tracer = trace.get_tracer("agentsessions", __version__, tracer_provider)
        meter = metrics.get_meter("agentsessions", __version__, meter_provider)
        self._requests = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._runs = meter.create_histogram(
            "gen_ai.client.operation.duration",
            "s",
            "Duration of runs.",
            explicit_bucket_boundaries_advisory=_RUN_SECONDS,
        )
        self._tokens = meter.create_histogram(
            "gen_ai.client.token.usage",
            "{token}",
            "Tokens of runs.",
            explicit_bucket_boundaries_advisory=_TOKENS,
        )
        self._provider_name = provider_name
        self._spans: dict[object, trace.Span] = {}
        self._tokens_of_tools: dict[object, Token[Context]] = {}

    def attempt_started(self, attempt: ObservedAttempt) -> None:
        """Begin a span, and send its context along."""
        attributes = _request_attributes(attempt)
        attributes["url.full"] = attempt.url
        if attempt.number > 1:
            attributes["http.request.resend_count"] = attempt.number - 1
        self._begin(attempt, _name(attempt), attributes, attempt.run, trace.SpanKind.CLIENT)
        propagate.inject(attempt.headers, trace.set_span_in_context(self._spans[attempt]))

    def attempt_ended(self, attempt: ObservedAttempt) -> None:
        """End the span, and count the request."""
        outcome = _error_attributes(attempt.error)
        if attempt.status_code is not None:
            outcome["http.response.status_code"] = attempt.status_code
            if attempt.status_code >= 400:
                outcome["error.type"] = str(attempt.status_code)
        self._requests.record(attempt.seconds or 0.0, _request_attributes(attempt) | outcome)
        if attempt.request_id is not None:
            outcome["agentsessions.request_id"] = attempt.request_id
        self._end(attempt, outcome, attempt.error)

    def stream_started(self, stream: ObservedStream) -> None:
        """Begin a span that lasts as long as the stream."""
        attributes = {"url.template": stream.path_template, **_conversation(stream.path_values)}
        self._begin(stream, stream.operation, attributes, stream.run)

    def stream_reconnected(self, stream: ObservedStream) -> None:
        """Note that a follow has connected again."""
        number = {"agentsessions.reconnects": stream.reconnects}
        self._spans[stream].add_event("reconnected", number)

    def stream_ended(self, stream: ObservedStream) -> None:
        """End the span."""
        outcome: _Attributes = {"agentsessions.reconnects": stream.reconnects}
        self._end(stream, outcome | _error_attributes(stream.error), stream.error)

    def run_started(self, run: ObservedRun) -> None:
        """Begin a span `invoke_agent`."""
        attributes = self._of_ai("invoke_agent") | {"gen_ai.conversation.id": run.session_id}
        self._begin(run, "invoke_agent", attributes, kind=trace.SpanKind.CLIENT)

    def run_tool_started(self, call: ObservedToolCall) -> None:
        """Begin a span `execute_tool`, the current one until the tool ends."""
        attributes = self._of_ai("execute_tool") | {
            "gen_ai.tool.name": call.name,
            "gen_ai.tool.type": "function",
            "gen_ai.tool.call.id": call.event_id,
            "gen_ai.conversation.id": call.run.session_id,
        }
        self._begin(call, f"execute_tool {call.name}", attributes, call.run)
        current = trace.set_span_in_context(self._spans[call])
        self._tokens_of_tools[call] = context.attach(current)

    def run_tool_ended(self, call: ObservedToolCall) -> None:
        """End it."""
        if (token := self._tokens_of_tools.pop(call, None)) is not None:
            context.detach(token)
        self._end(call, {"error.type": "tool_error"} if call.is_error else {}, None)

    def run_ended(self, run: ObservedRun) -> None:
        """End the span with what the run has used, and count that."""
        common = self._of_ai("invoke_agent") | _error_attributes(run.error)
        self._runs.record(run.seconds or 0.0, common)
        outcome = _error_attributes(run.error) | _amounts(run.usage, _USAGE)
        if run.stop_reason is not None:
            outcome["gen_ai.response.finish_reasons"] = [run.stop_reason]
        for kind, amount in _amounts(run.usage, _COUNTED).items():
            self._tokens.record(amount, self._of_ai("invoke_agent") | {"gen_ai.token.type": kind})
        self._end(run, outcome, run.error)

    def _begin(
        self,
        about: object,
        name: str,
        attributes: _Attributes,
        run: ObservedRun | None = None,
        kind: trace.SpanKind = trace.SpanKind.INTERNAL,
    ) -> None:
        above = self._spans.get(run)
        parent = trace.set_span_in_context(above) if above is not None else None
        self._spans[about] = self._tracer.start_span(name, parent, kind, attributes)

    def _end(self, about: object, outcome: _Attributes, error: BaseException | None) -> None:
        span = self._spans.pop(about)
        span.set_attributes(outcome)
        if "error.type" in outcome:
            span.set_status(trace.StatusCode.ERROR, str(error) if error is not None else None)
        span.end()

    def _of_ai(self, operation: str) -> _Attributes:
        return {
            "gen_ai.operation.name": operation,
            "gen_ai.provider.name": self._provider_name,
        }


def _name(attempt: ObservedAttempt) -> str:
    template = attempt.path_template
    return attempt.method if template is None else f"{attempt.method} {template}"


def _request_attributes(attempt: ObservedAttempt) -> _Attributes:
    """Those of spans and metrics alike: they have few values."""
    parts = urlsplit(attempt.url)
    attributes: _Attributes = {
        "http.request.method": attempt.method,
        "server.address": parts.hostname or "",
        "server.port": parts.port or (443 if parts.scheme == "https" else 80),
    }
    if attempt.path_template is not None:
        attributes["url.template"] = attempt.path_template
    return attributes


def _conversation(path_values: Mapping[str, str]) -> _Attributes:
    session_id = path_values.get("session_id")
    return {} if session_id is None else {"gen_ai.conversation.id": session_id}


def _amounts(usage: Any, names: Iterable[tuple[str, str]]) -> _Attributes:
    """Numbers of a usage model, under these names."""
    found = ((name, getattr(usage, attribute, None)) for name, attribute in names)
    return {name: amount for name, amount in found if isinstance(amount, int)}


def _error_attributes(error: BaseException | None) -> _Attributes:
    return {} if error is None else {"error.type": type(error).__qualname__}
