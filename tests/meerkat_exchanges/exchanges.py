"""What a server of Meerkat has said, and what the document says to it.

`calls/` and `streams/` were recorded with rkat-rest 0.9.8 on a model that played a script. Ids are
numbered anew, and long texts and lists are cut.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from agentsessions.core.response.sse import ServerSentEvent, SseDecoder
from tests.support.clients import ROOT
from tests.support.document import DocumentedOperation, OpenApi, Schema

DOCUMENT = OpenApi(ROOT / "openapi" / "meerkat.yaml")
_HERE = Path(__file__).parent


class Exchange(NamedTuple):
    """A request of one operation, and the answer to it."""

    operation: DocumentedOperation
    name: str
    path: str
    status: int
    content_type: str
    body: Any
    """JSON, or the text of an answer that is none. Of a stream of events, a list of its frames."""

    @property
    def path_values(self) -> list[str]:
        """The values in the path, in its order."""
        parts = zip(self.operation.path.split("/"), self.path.split("/"), strict=True)
        return [value for part, value in parts if part.startswith("{")]


def recorded_exchanges() -> Iterator[Exchange]:
    """All that were recorded."""
    for file in sorted((_HERE / "calls").glob("*.json")):
        for one in json.loads(file.read_text("utf-8")):
            answer = one["response"]
            yield Exchange(
                DOCUMENT.operations[file.stem],
                one["name"],
                one["request"]["path"].partition("?")[0],
                answer["status"],
                answer["content_type"],
                answer["body"],
            )


def recorded_streams() -> dict[str, bytes]:
    """The recorded streams of events, as they came over the wire, by name."""
    return {file.stem: file.read_bytes() for file in sorted((_HERE / "streams").glob("*.txt"))}


def frames_of(stream: bytes) -> list[ServerSentEvent]:
    """The frames of a stream."""
    return list(SseDecoder().feed(stream))


def contradictions(exchange: Exchange) -> list[str]:
    """How an answer differs from what the document says."""
    responses = exchange.operation.node["responses"]
    stated = responses.get(str(exchange.status))
    if stated is None:
        return [f"the status {exchange.status} is not stated"]
    content = DOCUMENT.resolve(stated)["content"]
    kind = exchange.content_type.partition(";")[0]
    if kind not in content:
        return [f"{exchange.status} has the type {kind or 'none'}"]
    if kind == "text/event-stream":
        return [one for frame in exchange.body for one in frame_contradictions(frame)]
    return DOCUMENT.problems(content[kind]["schema"], exchange.body)


def frame_contradictions(frame: ServerSentEvent) -> list[str]:
    """How a frame of the event stream differs from what the document says."""
    stream: Schema = DOCUMENT.operations["sessions_events_stream"].node["responses"]["200"]
    content = stream["content"]["text/event-stream"]
    declared: Schema = content["x-stream"]["frames"]
    schema = declared.get(frame.event, content).get("schema", {"type": "object"})
    data = json.loads(frame.data)
    found = DOCUMENT.problems(schema, data)
    if frame.event not in declared and data["payload"]["type"] != frame.event:
        found.append(f"the frame is named {frame.event}")
    return found
