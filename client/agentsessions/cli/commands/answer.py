"""`agentsessions answer`: what a session waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..events import call_text
from ..failures import RefusedError, UsageError
from ..output import print_json, print_table, say
from ..pending import PendingCalls, is_custom
from ..settings import Settings, settings_of
from ..stdin import read_text

if TYPE_CHECKING:
    from agentsessions.client import Client


def answer(
    context: typer.Context,
    session: str,
    call: Annotated[
        str | None, typer.Argument(help="The call; left out, those that wait are listed.")
    ] = None,
    result: Annotated[
        str | None,
        typer.Argument(help="What a custom tool gives; - reads it from standard input."),
    ] = None,
    *,
    error: Annotated[bool, typer.Option("--error", help="The result says what failed.")] = False,
    allow: Annotated[bool, typer.Option("--allow", help="The tool may run.")] = False,
    deny: Annotated[bool, typer.Option("--deny", help="The tool may not run.")] = False,
    message: Annotated[
        str | None, typer.Option("--message", "-m", help="Why not, for the agent.")
    ] = None,
) -> None:
    """Answer a call that a session waits for: with a result, or with a permission."""
    settings = settings_of(context)
    if call is not None and sum([result is not None, allow, deny]) != 1:
        raise UsageError("say one of RESULT, --allow and --deny")
    if (error and result is None) or (message is not None and not deny):
        raise UsageError("--error belongs to a RESULT, --message to --deny")
    with settings.client() as client:
        waiting = waiting_calls(client, session)
        if call is None:
            _list(waiting, settings)
            return
        event = _answer_to(_find(waiting, call), result, is_error=error, allow=allow, why=message)
        stored = client.sessions.events.send(session, events=[event]).data or []
    for one in stored:
        print_json(one.to_dict()) if settings.json else say(f"answered {call}")


def waiting_calls(client: Client, session: str) -> list[Any]:
    """The calls that a session waits for, found in its history."""
    pending = PendingCalls()
    for event in client.sessions.events.list(session):
        pending.take(event)
    return pending.waiting()


def _list(waiting: list[Any], settings: Settings) -> None:
    if settings.json:
        for call in waiting:
            print_json(call.to_dict())
    elif waiting:
        rows = ([one.id, _wanted(one), call_text(one)] for one in waiting)
        print_table(["call", "wants", "what"], rows)
    else:
        say("nothing waits for an answer")


def _wanted(call: Any) -> str:
    return "RESULT" if is_custom(call) else "--allow or --deny"


def _find(waiting: list[Any], call_id: str) -> Any:
    for call in waiting:
        if call.id == call_id:
            return call
    known = ", ".join(call.id for call in waiting) or "nothing"
    raise RefusedError(f"{call_id} does not wait for an answer; {known} does")


def _answer_to(
    call: Any, result: str | None, *, is_error: bool, allow: bool, why: str | None
) -> Any:
    if is_custom(call) != (result is not None):
        raise UsageError(f"{call.name} wants {_wanted(call)}")
    if result is None:
        return confirmation(call.id, allow=allow, why=why)
    text = read_text() if result == "-" else result
    content = [{"type": "text", "text": text}] if text else []
    event = {"type": "user.custom_tool_result", "custom_tool_use_id": call.id, "content": content}
    return {**event, "is_error": True} if is_error else event


def confirmation(call_id: str, *, allow: bool, why: str | None = None) -> dict[str, Any]:
    """The event that lets a call run, or not."""
    event = {
        "type": "user.tool_confirmation",
        "tool_use_id": call_id,
        "result": "allow" if allow else "deny",
    }
    return event if allow or not why else {**event, "deny_message": why}
