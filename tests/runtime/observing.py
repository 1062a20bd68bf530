"""An observer that keeps what it is told, and calls to observe."""

from __future__ import annotations

from typing import Any

from agentsessions import Client, ObservedAttempt, ObservedStream, Observer


class Recorder(Observer):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.attempts: list[ObservedAttempt] = []
        self.streams: list[ObservedStream] = []

    def attempt_started(self, attempt: ObservedAttempt) -> None:
        assert attempt.seconds is None
        attempt.headers["x-trace"] = f"trace-{len(self.attempts)}"
        self.told.append("attempt_started")

    def attempt_ended(self, attempt: ObservedAttempt) -> None:
        assert attempt.seconds is not None
        assert "sk-test-key" not in repr(attempt) + repr(attempt.headers)
        self.told.append("attempt_ended")
        self.attempts.append(attempt)

    def stream_started(self, stream: ObservedStream) -> None:
        assert stream.seconds is None
        self.told.append("stream_started")

    def stream_reconnected(self, stream: ObservedStream) -> None:
        assert stream.reconnects == 1
        self.told.append("stream_reconnected")

    def stream_ended(self, stream: ObservedStream) -> None:
        assert stream.seconds is not None
        self.told.append("stream_ended")
        self.streams.append(stream)

    @property
    def outcomes(self) -> list[tuple[str, int, int | None]]:
        """Operation, number and status of each attempt."""
        return [(each.operation, each.number, each.status_code) for each in self.attempts]


async def call(client: Client, way: str, path: str, *args: Any, **kwargs: Any) -> Any:
    """Call a method of a namespace, blocking or awaited."""
    method: Any = client if way == "sync" else client.aio
    for part in path.split("."):
        method = getattr(method, part)
    result = method(*args, **kwargs)
    return await result if way == "asyncio" else result


async def drain(stream: Any) -> list[Any]:
    if hasattr(stream, "__aiter__"):
        async with stream:
            return [item async for item in stream]
    with stream:
        return list(stream)
