"""`Observer`, and what observers are told of."""
# ruff: noqa: ARG002  # the methods do nothing until they are overridden

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from attrs import define, field

from ..public import public


@public
@define(kw_only=True, eq=False)
class ObservedRun:
    """A run of an agent: from taking up a session to the end of its turn.

    Attributes:
        session_id: The session.
        seconds: How long the run took; None before it has ended.
        stop_reason: Why the turn ended, as the service says it.
        usage: The tokens of the run, as the model of the service.
        error: What the run ended by, if not with a turn.
    """

    session_id: str
    seconds: float | None = None
    stop_reason: str | None = None
    usage: Any = None
    error: BaseException | None = field(default=None, repr=False)


@public
@define(kw_only=True, eq=False)
class ObservedToolCall:
    """A tool that a run executes. Neither its input nor its output is here.

    Attributes:
        run: The run.
        name: The name of the tool.
        event_id: The id of the call, as in `ToolContext`.
        seconds: How long the tool took; None before it has ended.
        is_error: Whether it failed. The agent is told so, and the run goes on.
    """

    run: ObservedRun
    name: str
    event_id: str
    seconds: float | None = None
    is_error: bool = False


@public
@define(kw_only=True, eq=False)
class ObservedAttempt:
    """One request on its way: the first of a call, or one that is sent again.

    Credentials, bodies and queries are not here.

    Attributes:
        operation: The id of the operation; `request` for `client.request`.
        method: The method of HTTP.
        path_template: The path with its parameters in braces; None for `client.request`.
        path_values: The parameters by name.
        url: Where the request goes, without its query.
        number: 1 for the first request of a call, 2 for the one after it, and so on.
        run: The run that the call is a part of.
        headers: Headers to add to this request, by name. Those that it has already stay.
        status_code: The HTTP status; None if no response came.
        error: What the attempt failed by when no whole response came.
        request_id: The service's id of the request.
        bytes: How much of the response's body was read. That of a stream is read later.
        seconds: How long it took until the body was read; for a stream, until it began. None before
            that.
    """

    operation: str
    method: str
    path_template: str | None
    path_values: Mapping[str, str]
    url: str
    number: int
    run: ObservedRun | None = None
    headers: dict[str, str] = field(factory=dict[str, str], repr=False)
    status_code: int | None = None
    error: BaseException | None = field(default=None, repr=False)
    request_id: str | None = None
    bytes: int = 0
    seconds: float | None = None


@public
@define(kw_only=True, eq=False)
class ObservedStream:
    """A stream of events, or a follow with all its connections.

    Attributes:
        operation: The id of the operation that opens the stream.
        path_template: Its path with the parameters in braces.
        path_values: The parameters by name.
        run: The run that the stream is a part of.
        request_id: The service's id of the request by which it was opened the last time.
        reconnects: How often a follow has connected again.
        bytes: How much has arrived.
        seconds: How long it was open, the pauses of a follow included; None before it has ended.
        error: What it ended by; None if it came to its end or was closed.
    """

    operation: str
    path_template: str
    path_values: Mapping[str, str]
    run: ObservedRun | None = None
    request_id: str | None = None
    reconnects: int = 0
    bytes: int = 0
    seconds: float | None = None
    error: BaseException | None = field(default=None, repr=False)


@public
class Observer(Protocol):
    """Is told what a client does: `Client(observers=[...])`.

    Subclass it and override what you want to know. Whatever has some of these methods will do. They
    are called by the thread or the event loop that makes the call, and must not wait. What is
    `started` is `ended` once, and both are told of the same object. What an observer raises is
    logged once and changes nothing.
    """

    def attempt_started(self, attempt: ObservedAttempt) -> None:
        """A request is about to be sent; `attempt.headers` can be added to."""
        return

    def attempt_ended(self, attempt: ObservedAttempt) -> None:
        """Its response has been read, or it has failed."""
        return

    def stream_started(self, stream: ObservedStream) -> None:
        """A stream is attached: its first events can arrive."""
        return

    def stream_reconnected(self, stream: ObservedStream) -> None:
        """A follow has lost its connection and is attached again."""
        return

    def stream_ended(self, stream: ObservedStream) -> None:
        """Nothing more comes of it."""
        return

    def run_started(self, run: ObservedRun) -> None:
        """An agent is about to be run."""
        return

    def run_tool_started(self, call: ObservedToolCall) -> None:
        """A tool is about to be executed, by the thread or task that is told of it."""
        return

    def run_tool_ended(self, call: ObservedToolCall) -> None:
        """The tool has ended, in the same thread or task."""
        return

    def run_ended(self, run: ObservedRun) -> None:
        """The run has ended."""
        return
