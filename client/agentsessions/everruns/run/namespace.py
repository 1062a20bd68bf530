"""`run` and `run_stream`, as the namespace of sessions has them.

What they need is imported when they are first called.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from ...core.binding.protocol import Engine
    from ...core.request.options import RequestOptions
    from ...run.awaited import AsyncRunStream
    from ...run.blocking import RunStream
    from ...run.result import RunResult
    from ..models._inputs import InputContentPartDict, InputMessageDict
    from ..models.event import Event
    from ..models.input_content_part import InputContentPart
    from ..models.input_message import InputMessage
    from ..models.requested_tool_call import RequestedToolCall
    from ..models.token_usage import TokenUsage

    RunInput: TypeAlias = (
        str
        | InputMessage
        | InputMessageDict
        | InputContentPart
        | InputContentPartDict
        | Sequence[str | InputContentPart | InputContentPartDict]
    )
    Result: TypeAlias = RunResult[Event, TokenUsage | None]
    Stream: TypeAlias = RunStream[Event, TokenUsage | None]
    AsyncStream: TypeAlias = AsyncRunStream[Event, TokenUsage | None]


class Runs:
    """What the namespace of sessions has besides its operations."""

    _engine: Engine

    def run(
        self,
        session_id: str,
        input: RunInput | None = None,
        *,
        tools: Iterable[Any] = (),
        confirm: Callable[[RequestedToolCall], bool | None] | None = None,
        timeout: float | None = None,
        interrupt_on_timeout: bool = False,
        on_event: Callable[[Event], object] | None = None,
        on_text: Callable[[str], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Result:
        """Have the agent do something, with your functions as its tools, and wait for the result.

        It says the input, follows the session, runs the tools that the agent calls, several at once
        in threads of their own, and gives their results exactly once, until the turn has ended or
        waits only for what is not this run's to answer.

        Without an input it takes up the turn that the session is in, also one that another process
        has left in the middle: calls that nobody has answered are answered. If the turn has ended
        meanwhile, that is its result. An input for a session that waits steers its turn, or puts an
        end to it and begins another one, as the server does it.

        Args:
            session_id: Identifies the session; begins with `session_`.
            input: A text, content parts, or a message; left out, the session is taken up as it is.
            tools: Tools, plain functions, and objects with methods that are tools. A tool that
                raises gives an error result. The service takes the results of all calls of one
                request at once, so if one of them is not among the tools, all are left to others.
            confirm: Asked about each requested call that is not among the tools: True approves it,
                False rejects it, None leaves the request open. An event does not say whether a call
                waits for approval; one that waits for anything else stays open. Without it, all
                are left open. There is no place for a message with a denial.
            timeout: Seconds for all of it; None: no limit. Tools that still run are told by their
                context, and left to end.
            interrupt_on_timeout: Whether to cancel the turn then; otherwise it goes on.
            on_event: Called with each stored event, from the input on.
            on_text: Called with the words of the agent as they are written; together they are its
                messages, exactly.
            options: For the requests behind it.

        Raises:
            RunTimeoutError: It did not end within `timeout`.
            MaybeSentError: Nobody can tell whether the message, or a result, was taken.
            StreamInterruptedError: The service could not be reached for too long.
            APIStatusError: The service refused.
            AgentSessionsError: There is no input, and nobody ever sent anything to the session.
            ConfigurationError: Two tools have one name, or something is no tool.
        """
        with self.run_stream(
            session_id,
            input,
            tools=tools,
            confirm=confirm,
            timeout=timeout,
            interrupt_on_timeout=interrupt_on_timeout,
            on_event=on_event,
            on_text=on_text,
            options=options,
        ) as run:
            return run.result()

    def run_stream(
        self,
        session_id: str,
        input: RunInput | None = None,
        *,
        tools: Iterable[Any] = (),
        confirm: Callable[[RequestedToolCall], bool | None] | None = None,
        timeout: float | None = None,
        interrupt_on_timeout: bool = False,
        on_event: Callable[[Event], object] | None = None,
        on_text: Callable[[str], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Stream:
        """The same as `run`, event by event: a context manager to loop over.

        `text_stream()` gives the words instead, and `result()` what came of it. The arguments are
        those of `run`. Nothing is sent before the first event, or the result, is asked for.
        """
        from ...run.blocking import RunStream
        from ...run.stream import RunArguments
        from .facts import EverrunsRun

        arguments = RunArguments(
            tools=tools,
            confirm=confirm,
            timeout=timeout,
            interrupt_on_timeout=interrupt_on_timeout,
            on_event=on_event,
            on_text=on_text,
        )
        facts = EverrunsRun(session_id, input, options)
        return RunStream(self._engine, facts, arguments)


class AsyncRuns:
    """The same under `client.aio`."""

    _engine: Engine

    async def run(
        self,
        session_id: str,
        input: RunInput | None = None,
        *,
        tools: Iterable[Any] = (),
        confirm: Callable[[RequestedToolCall], bool | Awaitable[bool | None] | None] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  # as in `Runs`
        interrupt_on_timeout: bool = False,
        on_event: Callable[[Event], object] | None = None,
        on_text: Callable[[str], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Result:
        """Have the agent do something, with your functions as its tools, and wait for the result.

        The same as `client.sessions.run`, for asyncio: tools and callbacks may be coroutine
        functions. Tools that are none run in threads of their own, callbacks in the event loop. A
        run that is cancelled leaves the session as it is, for another run to take up.
        """
        async with self.run_stream(
            session_id,
            input,
            tools=tools,
            confirm=confirm,
            timeout=timeout,
            interrupt_on_timeout=interrupt_on_timeout,
            on_event=on_event,
            on_text=on_text,
            options=options,
        ) as run:
            return await run.result()

    def run_stream(
        self,
        session_id: str,
        input: RunInput | None = None,
        *,
        tools: Iterable[Any] = (),
        confirm: Callable[[RequestedToolCall], bool | Awaitable[bool | None] | None] | None = None,
        timeout: float | None = None,
        interrupt_on_timeout: bool = False,
        on_event: Callable[[Event], object] | None = None,
        on_text: Callable[[str], object] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream:
        """The same as `run`, event by event: for `async with` and `async for`.

        `text_stream()` gives the words instead, and `await run.result()` what came of it.
        """
        from ...run.awaited import AsyncRunStream
        from ...run.stream import RunArguments
        from .facts import EverrunsRun

        arguments = RunArguments(
            tools=tools,
            confirm=confirm,
            timeout=timeout,
            interrupt_on_timeout=interrupt_on_timeout,
            on_event=on_event,
            on_text=on_text,
        )
        facts = EverrunsRun(session_id, input, options)
        return AsyncRunStream(self._engine, facts, arguments)
