"""What a script can do: the actions of an agent on the input that it works on.

Each service plays them in its own events. What a script may use of them is the same everywhere.
"""

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, NoReturn, TypeAlias

from agentsessions_emulator.jsontypes import JsonObject

RETRY_STATUSES = frozenset({"retrying", "exhausted", "terminal"})
"""What may become of a turn that meets an error: it goes on, it ends, the session ends."""

VERDICTS = frozenset({"satisfied", "needs_revision", "failed"})
"""What a grader can make of the work on an outcome."""


@dataclass(frozen=True)
class ToolCall:
    """A call of a built-in tool, or of an MCP tool when it is named `mcp__SERVER__TOOL`.

    When it is allowed it takes `seconds` and gives `result`, by default a line that says what ran;
    of a list, each text is a block of its own. Nothing is really done, except that `write` makes a
    file of a `file_path` in the folder for outputs, with `content` in it.

    Where the policy for the tool is `auto`, `verdict` is what the service decides: "allow", "ask"
    or "deny", the latter two for a reason.
    """

    name: str
    input: JsonObject = field(default_factory=dict[str, object])
    result: str | Sequence[str] | None = None
    is_error: bool = False
    seconds: float = 0.0
    verdict: str = "allow"
    reason_code: str = "high_risk"


@dataclass(frozen=True)
class CustomToolCall:
    """A call of a custom tool, which the client answers."""

    name: str
    input: JsonObject = field(default_factory=dict[str, object])


@dataclass(frozen=True)
class Delegation:
    """A task for another agent, which works on it in a thread of its own and reports.

    `agent` is one that the agent can delegate to, by its name, or the description of one that is
    made up (`name` at least). `thread_id` is the thread of an earlier task, to go on there.
    """

    agent: str | JsonObject
    text: str
    thread_id: str | None = None


@dataclass(frozen=True)
class Phase:
    """A part of a workflow: tasks that are worked on at once, each in a thread of its own."""

    name: str
    tasks: Sequence[Delegation] = ()
    description: str | None = None


@dataclass(frozen=True)
class Workflow:
    """A workflow run: its phases come one after the other; `error` is what it fails with."""

    name: str
    phases: Sequence[Phase] = ()
    description: str | None = None
    error: str | None = None


Call: TypeAlias = ToolCall | CustomToolCall | Delegation | Workflow
"""What an agent can ask for in one model request."""


@dataclass(frozen=True)
class ToolOutcome:
    """What came of a call: the result's content blocks and whether it failed or was denied.

    That of a delegation also has the thread of the other agent.
    """

    content: list[JsonObject]
    is_error: bool = False
    denied: bool = False
    thread_id: str | None = None

    @property
    def text(self) -> str:
        """The text of the result."""
        return "\n".join(block["text"] for block in self.content if block["type"] == "text")


@dataclass(frozen=True)
class Grade:
    """How the work on an outcome is graded: "satisfied", "needs_revision" or "failed", and why.

    The grader takes `seconds`.
    """

    verdict: str
    explanation: str = ""
    seconds: float = 0.0

    def __post_init__(self) -> None:
        if self.verdict not in VERDICTS:
            raise ScriptError(f"{self.verdict!r} is no verdict; known: {sorted(VERDICTS)}")


class ScriptError(AssertionError):
    """A script has its agent do what that agent cannot do."""


class TurnOver(BaseException):
    """The turn ends here, for another reason than that the script is done."""

    def __init__(self, reason: str, details: JsonObject | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = details


def describe_error(
    error_type: str, message: str | None, retry: str | None, known: Collection[str]
) -> str:
    """The message of an error; without one, the usual.

    Raises ValueError for a type that is not `known` to the service, and for what is no retry
    status.
    """
    if error_type not in known:
        raise ValueError(f"{error_type!r} is no error here; known: {sorted(known)}")
    if retry not in {None, *RETRY_STATUSES}:
        raise ValueError(f"{retry!r} is no retry status; known: {sorted(RETRY_STATUSES)}")
    return message or f"The emulated agent met a {error_type}."


class Turn(ABC):
    """The input that starts a turn, and the actions that answer it.

    `event` is the input as stored, `text` its text; `session` and `agent` are the session and the
    agent of the thread as they were when the turn began, and `agent_name` is what events call that
    agent; `iteration` is how often the work on an outcome was sent back. What the agent does not
    have can be used only in a `lenient` turn.
    """

    error_types: ClassVar[frozenset[str]]
    event: JsonObject
    session: JsonObject
    agent: JsonObject
    agent_name: str
    text: str
    iteration: int
    lenient: bool = False

    @property
    @abstractmethod
    def system(self) -> str:
        """The system prompt, with the system messages so far; for a request to a model."""

    @property
    @abstractmethod
    def tools(self) -> list[JsonObject]:
        """The tools that the agent has, each with name, description and input schema."""

    @property
    @abstractmethod
    def history(self) -> list[JsonObject]:
        """The conversation up to now, as the messages of a request to a model."""

    @abstractmethod
    async def say(self, text: str | Sequence[str], *, pause: float = 0.0) -> None:
        """Say something; with a pause (seconds) its previews come one by one.

        Of a list, each text is a block of its own.
        """

    @abstractmethod
    async def think(self) -> None:
        """Think, without saying what."""

    async def use_tool(
        self,
        name: str,
        input: JsonObject | None = None,
        *,
        result: str | Sequence[str] | None = None,
        is_error: bool = False,
        seconds: float = 0.0,
        verdict: str = "allow",
        reason_code: str = "high_risk",
    ) -> ToolOutcome:
        """Use one tool and wait for what comes of it. See `ToolCall` for the arguments."""
        outcomes = await self.call_tools(
            ToolCall(name, input or {}, result, is_error, seconds, verdict, reason_code)
        )
        return outcomes[0]

    async def call_custom_tool(self, name: str, input: JsonObject | None = None) -> ToolOutcome:
        """Have the client run a custom tool and wait for its result."""
        outcomes = await self.call_tools(CustomToolCall(name, input or {}))
        return outcomes[0]

    async def delegate(
        self, agent: str | JsonObject, text: str, *, thread_id: str | None = None
    ) -> ToolOutcome:
        """Give another agent a task and wait for its report. See `Delegation` for the arguments."""
        outcomes = await self.call_tools(Delegation(agent, text, thread_id))
        return outcomes[0]

    async def run_workflow(
        self,
        name: str,
        *phases: Phase,
        description: str | None = None,
        error: str | None = None,
    ) -> ToolOutcome:
        """Have a workflow run and wait for its end; its content is what its threads reported."""
        outcomes = await self.call_tools(Workflow(name, phases, description, error))
        return outcomes[0]

    @abstractmethod
    async def call_tools(self, *calls: Call) -> list[ToolOutcome]:
        """Make several calls in one model request and wait for all of their outcomes."""

    @abstractmethod
    async def sleep(self, seconds: float) -> None:
        """Stay running for a while."""

    @abstractmethod
    async def compact(self) -> None:
        """Compact the context."""

    @abstractmethod
    async def error(
        self,
        type: str,
        *,
        message: str | None = None,
        retry: str | None = None,
        seconds: float = 0.0,
        **details: str,
    ) -> None:
        """Meet an error of a type that the service has.

        `retry` is "retrying" (the turn goes on after so many `seconds`), "exhausted" (the turn
        ends) or "terminal" (the session ends); left out, it is what is usual for the type.
        """

    @abstractmethod
    async def refuse(self, category: str | None = None, explanation: str | None = None) -> NoReturn:
        """End the turn with a refusal."""
        raise NotImplementedError

    @abstractmethod
    async def recall(self) -> JsonObject:
        """What was last remembered in this thread; empty at first."""

    @abstractmethod
    async def remember(self, memory: JsonObject) -> None:
        """Keep something with the thread, for later turns."""

    @abstractmethod
    async def count(self, name: str) -> int:
        """How often this was asked before under this name, in any turn of any thread."""

    @abstractmethod
    def grade(self, verdict: str, explanation: str, *, seconds: float = 0.0) -> None:
        """Say how the work on an outcome is graded when the script ends. See `Grade`."""
