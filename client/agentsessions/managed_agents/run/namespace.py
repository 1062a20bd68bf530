"""`run` and `run_stream`, as the namespace of sessions has them.

What they need is imported when they are first called.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from ...core.binding.protocol import Engine
    from ...core.request.options import RequestOptions
    from ...models._inputs import ContentBlockDict, SendableEventDict
    from ...models.agent_mcp_tool_use_event import AgentMCPToolUseEvent
    from ...models.agent_tool_use_event import AgentToolUseEvent
    from ...models.content_block import ContentBlock
    from ...models.sendable_event import SendableEvent
    from ...models.session_event import SessionEvent
    from ...run.awaited import AsyncRunStream
    from ...run.blocking import RunStream
    from ...run.result import RunResult

    RunInput: TypeAlias = (
        str
        | ContentBlock
        | ContentBlockDict
        | SendableEvent
        | SendableEventDict
        | Sequence[str | ContentBlock | ContentBlockDict]
        | Sequence[SendableEvent | SendableEventDict]
    )
    ToolUse: TypeAlias = AgentToolUseEvent | AgentMCPToolUseEvent
    Verdict: TypeAlias = bool | str | None


class Runs:
    """What the namespace of sessions has besides its operations."""

    _engine: Engine

    def run(
        self,
        session_id: str,
        input: RunInput | None = None,
        *,
        tools: Iterable[Any] = (),
        confirm: Callable[[ToolUse], Verdict] | None = None,
        timeout: float | None = None,
        interrupt_on_timeout: bool = False,
        on_event: Callable[[SessionEvent], object] | None = None,
        on_text: Callable[[str], object] | None = None,
        options: RequestOptions | None = None,
    ) -> RunResult:
        """Have the agent do something, with your functions as its tools, and wait for the result.

        It attaches to the session, sends the input, runs the tools that the agent calls, several
        at once in threads of their own, and sends each result exactly once, until the session has
        stopped or waits only for what is not this run's to answer.

        Without an input it takes up the turn that the session is in, also one that another process
        has left in the middle: calls that nobody has answered are answered. If the turn has ended
        meanwhile, that is its result.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            input: A text, content blocks, or events; left out, the session is taken up as it is.
            tools: Tools, plain functions, and objects with methods that are tools. A tool that
                raises gives an error result. Calls of other tools are left to others.
            confirm: Asked about a call that needs consent: True allows it, False denies it, a text
                denies it with this message, None leaves it open. Without it, all are left open.
            timeout: Seconds for all of it; None: no limit. Tools that still run are told by their
                context, and left to end.
            interrupt_on_timeout: Whether to interrupt the session then; otherwise it goes on.
            on_event: Called with each event, from the input on.
            on_text: Called with the words of the agent as they are written; together they are its
                messages, exactly.
            options: For the requests behind it.

        Raises:
            RunTimeoutError: It did not end within `timeout`.
            StreamInterruptedError: The service could not be reached for too long.
            APIStatusError: The service refused, such as a message while calls wait for answers.
            AgentSessionsError: There is no input, and the session was never sent anything.
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
        confirm: Callable[[ToolUse], Verdict] | None = None,
        timeout: float | None = None,
        interrupt_on_timeout: bool = False,
        on_event: Callable[[SessionEvent], object] | None = None,
        on_text: Callable[[str], object] | None = None,
        options: RequestOptions | None = None,
    ) -> RunStream:
        """The same as `run`, event by event: a context manager to loop over.

        `text_stream()` gives the words instead, and `result()` what came of it. The arguments are
        those of `run`. Nothing is sent before the first event, or the result, is asked for.
        """
        from ...run.blocking import RunStream
        from ...run.stream import RunArguments
        from .facts import ManagedAgentsRun

        arguments = RunArguments(
            tools=tools,
            confirm=confirm,
            timeout=timeout,
            interrupt_on_timeout=interrupt_on_timeout,
            on_event=on_event,
            on_text=on_text,
        )
        facts = ManagedAgentsRun(session_id, input, options)
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
        confirm: Callable[[ToolUse], Verdict | Awaitable[Verdict]] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  # as in `Runs`
        interrupt_on_timeout: bool = False,
        on_event: Callable[[SessionEvent], object] | None = None,
        on_text: Callable[[str], object] | None = None,
        options: RequestOptions | None = None,
    ) -> RunResult:
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
        confirm: Callable[[ToolUse], Verdict | Awaitable[Verdict]] | None = None,
        timeout: float | None = None,
        interrupt_on_timeout: bool = False,
        on_event: Callable[[SessionEvent], object] | None = None,
        on_text: Callable[[str], object] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncRunStream:
        """The same as `run`, event by event: for `async with` and `async for`.

        `text_stream()` gives the words instead, and `await run.result()` what came of it.
        """
        from ...run.awaited import AsyncRunStream
        from ...run.stream import RunArguments
        from .facts import ManagedAgentsRun

        arguments = RunArguments(
            tools=tools,
            confirm=confirm,
            timeout=timeout,
            interrupt_on_timeout=interrupt_on_timeout,
            on_event=on_event,
            on_text=on_text,
        )
        facts = ManagedAgentsRun(session_id, input, options)
        return AsyncRunStream(self._engine, facts, arguments)
