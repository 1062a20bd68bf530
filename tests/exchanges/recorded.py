"""What servers have said, and what the documents say to it.

In the folder of a service, `calls/` and `streams/` were recorded with the server that `SERVICES`
names, on a model that played a script. Ids are numbered anew, and long texts and lists are cut.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from attrs import frozen

from agentsessions.core.response.sse import ServerSentEvent, SseDecoder
from tests.support.clients import ROOT
from tests.support.document import DocumentedOperation, OpenApi, Schema
from tests.support.exchange import Request

_HERE = Path(__file__).parent
_EVENT_STREAM = "text/event-stream"


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

    @property
    def is_not_there(self) -> bool:
        """Whether the server does not have the operation at all."""
        return self.status in (404, 405) and not self.body


@frozen(eq=False)
class RecordedService:
    """A service whose answers were recorded.

    Attributes:
        recorded_with: The server.
        type_of: The type of what the data of a frame is.
        has_one_error: Whether the document states no status of an error by itself.
    """

    name: str
    recorded_with: str
    document: OpenApi
    type_of: Callable[[Any], str]
    has_one_error: bool = False

    def exchanges(self) -> Iterator[Exchange]:
        """All that were recorded."""
        for file in sorted((_HERE / self.name / "calls").glob("*.json")):
            for one in json.loads(file.read_text("utf-8")):
                answer = one["response"]
                yield Exchange(
                    self.document.operations[file.stem],
                    one["name"],
                    one["request"]["path"].partition("?")[0],
                    answer["status"],
                    answer["content_type"],
                    answer["body"],
                )

    def streams(self) -> dict[str, bytes]:
        """The recorded streams of events, as they came over the wire, by name."""
        folder = _HERE / self.name / "streams"
        return {file.stem: file.read_bytes() for file in sorted(folder.glob("*.txt"))}

    def operation_of(self, method: str, path: str) -> DocumentedOperation:
        """The operation that a request is of."""
        request = Request(method, path, {}, b"", 0)
        return next(one for one in self.document.operations.values() if one.matches(request))

    def contradictions(self, exchange: Exchange) -> list[str]:
        """How an answer differs from what the document says."""
        responses = exchange.operation.node["responses"]
        stated = responses.get(str(exchange.status))
        if stated is None and self.has_one_error:
            stated = responses.get("default")
        if stated is None:
            return [f"the status {exchange.status} is not stated"]
        content = self.document.resolve(stated).get("content", {})
        if not content and not exchange.body:
            return []
        kind = exchange.content_type.partition(";")[0]
        if kind not in content:
            return [f"{exchange.status} has the type {kind or 'none'}"]
        if kind == _EVENT_STREAM:
            return [one for frame in exchange.body for one in self.frame_contradictions(frame)]
        return self.document.problems(content[kind]["schema"], exchange.body)

    def frame_contradictions(self, frame: ServerSentEvent) -> list[str]:
        """How a frame of the event stream differs from what the document says."""
        stream: Schema = self.document.operations["sessions_events_stream"].node["responses"]["200"]
        content = stream["content"][_EVENT_STREAM]
        declared: Schema = content["x-stream"]["frames"]
        schema = declared.get(frame.event, content).get("schema", {"type": "object"})
        data = json.loads(frame.data)
        found = self.document.problems(schema, data)
        if frame.event not in declared and self.type_of(data) != frame.event:
            found.append(f"the frame is named {frame.event}")
        return found


def frames_of(stream: bytes) -> list[ServerSentEvent]:
    """The frames of a stream."""
    return list(SseDecoder().feed(stream))


def _document(name: str) -> OpenApi:
    return OpenApi(ROOT / "openapi" / f"{name}.yaml")


MEERKAT = RecordedService(
    "meerkat", "rkat-rest 0.9.8", _document("meerkat"), lambda data: data["payload"]["type"]
)
EVERRUNS = RecordedService(
    "everruns",
    "everruns-serve 0.50.1",
    _document("everruns"),
    lambda data: data["type"],
    has_one_error=True,
)
SERVICES = (EVERRUNS, MEERKAT)
