"""From bytes to events: whatever is wrong with a frame, the error says of which call it is."""

from __future__ import annotations

import pytest

from agentsessions import Headers, ResponseValidationError
from agentsessions.core.response.returns import HeldBy
from agentsessions.core.response.sse import DEFAULT_MAX_EVENT_BYTES
from agentsessions.core.response.streams import EventReader
from agentsessions.core.serialization.decoding import unchanged
from tests.golden.kitchen_sink.api import orders_stream
from tests.golden.service import KITCHEN


@pytest.mark.parametrize(
    "chunk",
    [b"data: {\n\n", b"data: " + b"1" * (DEFAULT_MAX_EVENT_BYTES + 1)],
    ids=["no JSON", "too large"],
)
def test_errors_carry_the_facts_of_the_call(chunk: bytes) -> None:
    headers = Headers({"kitchen-request": "req_1"})
    reader = EventReader(unchanged, HeldBy(orders_stream.OPERATION, KITCHEN, headers, note=print))
    with pytest.raises(ResponseValidationError) as caught:
        list(reader.read(chunk))
    assert (caught.value.operation, caught.value.request_id) == ("orders_stream", "req_1")
    assert caught.value.headers is headers
