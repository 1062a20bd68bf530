"""What a run gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from attrs import field, frozen

from ..core.public import public

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from ..models.session_event import SessionEvent
    from ..models.usage import Usage

    E = TypeVar("E", default=SessionEvent)
    U = TypeVar("U", default=Usage)
else:
    from typing import TypeVar

    E = TypeVar("E")
    U = TypeVar("U")


@public
@frozen(kw_only=True)
class ToolCall:
    """A call that this run has answered with one of its tools.

    Attributes:
        name: The tool.
        input: What the agent gave it.
        output: What it gave back: a text, or blocks where there is more than text.
        is_error: Whether it failed, and `output` says how.
        event_id: The id of the call, as in `ToolContext`.
    """

    name: str
    input: dict[str, Any]
    output: str | list[dict[str, Any]]
    is_error: bool
    event_id: str


@public
@frozen(kw_only=True)
class RunResult(Generic[E, U]):
    """What came of a turn.

    Attributes:
        text: The last message of the agent; empty if it has said nothing.
        stop_reason: Why it stopped. With Claude `end_turn`, `requires_action` and their like, as in
            the idle event; `terminated` or `deleted` if that is what ended it. With Everruns
            `completed`, `failed`, `cancelled` or `sealed`, or `requires_action`.
        usage: What the turn has used, of all threads. What the service does not tell is UNSET, or
            None where it is all.
        events: All events from the input on; without previews.
        tool_calls: The calls that this run has answered.
        pending: The ids of the calls that nobody has answered; the session waits for those.
        last_event_id: The last event.
        session_id: The session.
    """

    text: str
    stop_reason: str
    usage: U
    events: list[E] = field(repr=False)
    tool_calls: list[ToolCall]
    pending: list[str]
    last_event_id: str | None
    session_id: str


def output_of(content: list[dict[str, Any]]) -> str | list[dict[str, Any]]:
    """The blocks of a tool's result, as one text if they are no more than that."""
    if all(block.get("type") == "text" for block in content):
        return "".join(block["text"] for block in content)
    return content


def text_of(message: Any) -> str:
    """The text of a message; parts that are none, such as redacted ones, are left out."""
    return "".join(block.text for block in message.content if block.type == "text")
