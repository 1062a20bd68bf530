"""Inputs as a model is given them, and as messages of the history."""

import json

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.history import History
from agentsessions_emulator.meerkat.engine.inputs import Input

Content = str | list[JsonObject]
"""A text, or content blocks."""


def blocks_of(content: Content) -> list[JsonObject]:
    return [{"type": "text", "text": content}] if isinstance(content, str) else content


def text_of(content: Content) -> str:
    """The texts of what was said."""
    return "\n".join(block["text"] for block in blocks_of(content) if block["type"] == "text")


def content_of(given: Input) -> Content:
    """What a run is given: the prompt, with the context before it."""
    if not given.is_prompt:
        return _notice_text(given)
    prompt: Content = given.body["prompt"]
    context: list[Content] = given.body.get("injected_context") or []
    if not context:
        return prompt
    return [block for content in (*context, prompt) for block in blocks_of(content)]


def messages_of(history: History, given: Input, identity: JsonObject) -> list[JsonObject]:
    """What an input adds to the history."""
    body = given.body
    if not given.is_prompt:
        return [_notice(history, given, identity)]
    messages: list[JsonObject] = []
    if not given.creates and body.get("system_prompt") is not None:
        messages.append(history.message("system", content=body["system_prompt"]))
    for context in body.get("injected_context") or []:
        role = {"transcript_role": "injected_context"}
        messages.append(history.message("user", content=context, **role, **identity))
    messages.append(history.message("user", content=body["prompt"], **identity))
    return messages


def _notice(history: History, given: Input, identity: JsonObject) -> JsonObject:
    origin = {"session_id": given.session_id, "input_id": given.id, "append_ordinal": 0}
    name, body = given.body["event_type"], _summary(given)
    block = {
        "type": "external_event",
        "source": name,
        "event_type": name,
        "summary": body,
        "payload": given.body["payload"],
    }
    return history.message(
        "system_notice",
        kind="external_event",
        runtime_origin={**origin, "run_id": identity["run_id"]},
        body=body,
        blocks=[block],
    )


def _summary(given: Input) -> str:
    return f"External event via {given.body['event_type']}"


def _notice_text(given: Input) -> str:
    payload = json.dumps(given.body["payload"], indent=2, ensure_ascii=False)
    summary = _summary(given)
    return f"{summary}\n{summary}: {given.body['event_type']}\nPayload: {payload}"
