"""The event-stream standard's algorithm, written down as plainly as possible, to test against."""

import re

from agentsessions.core.response.sse import ServerSentEvent

BOM = b"\xef\xbb\xbf"


class Outcome:
    """What a stream amounts to: its events, and whether one was too large."""

    def __init__(self) -> None:
        self.events: list[ServerSentEvent] = []
        self.too_large = False

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Outcome) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Outcome({vars(self)})"


def naive(stream: bytes, max_event_bytes: int = 1_000_000) -> Outcome:
    """Decode a whole stream; what it leaves unfinished counts only for its size."""
    outcome = Outcome()
    data = event = ""
    size = 0
    *lines, unfinished = re.split(rb"\r\n|\n|\r", stream.removeprefix(BOM))
    for raw_line in lines:
        if size + len(raw_line) > max_event_bytes:
            outcome.too_large = True
            return outcome
        line = raw_line.decode("utf-8", "replace")
        if line == "":
            if data != "":
                text = data.removesuffix("\n")
                outcome.events.append(ServerSentEvent(event or "message", text))
            data = event = ""
            size = 0
            continue
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "event":
            event = value
        elif field == "data":
            data += value + "\n"
            size += len(raw_line.partition(b":")[2].removeprefix(b" ")) + 1
    outcome.too_large = size + len(unfinished) > max_event_bytes
    return outcome
