"""Libraries that watch what httpx sends."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import sentry_sdk
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sentry_sdk.envelope import Envelope
from sentry_sdk.integrations.httpx import HttpxIntegration
from sentry_sdk.transport import Transport

from agentsessions import Client
from tests.around.service import REQUESTS, Service, use
from tests.support.server import Server


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    """What OpenTelemetry notes down."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield exporter
    instrumentor.uninstrument()
    provider.shutdown()


async def test_opentelemetry(server: Server, spans: InMemorySpanExporter) -> None:
    """A span for each attempt, and its context in the request."""
    server.handler = Service().over_a_socket
    async with Client("sk-1", base_url=server.url) as client:
        await use(client)
    found: list[Any] = list(spans.get_finished_spans())
    statuses = [span.attributes["http.status_code"] for span in found]
    assert statuses == [529, 200, 529, 200, 200, 200]
    assert all("traceparent" in request.headers for request in server.requests)


class Kept(Transport):
    """Keeps what Sentry would send."""

    def __init__(self) -> None:
        super().__init__()
        self.spans: list[str] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        for item in envelope.items:
            payload: Any = item.payload.json
            self.spans += [span["description"] for span in payload.get("spans", ())]


async def test_sentry(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """It watches clients of httpx, not transports: clients that are supplied."""
    for kind in (httpx.Client, httpx.AsyncClient):
        monkeypatch.setattr(kind, "send", kind.send)  # Sentry never takes back what it put there
    server.handler = Service().over_a_socket
    kept = Kept()
    sentry_sdk.init(
        dsn="http://key@127.0.0.1/1",
        transport=kept,
        traces_sample_rate=1.0,
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=[HttpxIntegration()],
        enable_backpressure_handling=False,
    )
    try:
        with sentry_sdk.start_transaction(name="test"), httpx.Client() as http_client:
            async with (
                httpx.AsyncClient() as async_http_client,
                Client(
                    "sk-1",
                    base_url=server.url,
                    http_client=http_client,
                    async_http_client=async_http_client,
                ) as client,
            ):
                await use(client)
    finally:
        sentry_sdk.get_client().close()
        sentry_sdk.get_global_scope().set_client(None)
    assert len(kept.spans) == REQUESTS
