"""System prompts of sessions: by keys, each with versions that stand one behind the other."""

import hashlib
from collections.abc import Sequence
from typing import NoReturn

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.meerkat.engine.engine import Engine
from agentsessions_emulator.meerkat.errors import bad_request, conflict
from agentsessions_emulator.service.operations import operation

_SECOND = 1_000_000
_Messages = Sequence[JsonObject]


class SystemPrompts:
    """The system prompts of all sessions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._history = engine.history

    @operation("sessions_system_prompt_update")
    def update(self, request: Request) -> JsonObject:
        """Give a key a system message that has none, or put its next version behind the latest.

        Raises a 409 while a run is going on, and a 400 for a version that is not the latest.
        """
        session_id = self._engine.session(request.path["id"])["session_id"]
        body = request.body
        if self._engine.runs.find(session_id) is not None:
            raise conflict("Session has active work")
        messages = self._history.select(session_id)
        if body.get("expected_parent_revision") not in (None, _digest(messages)):
            _reject(session_id, "the transcript has another revision")
        latest = _latest(messages, body["key"])
        if latest is None:
            return self._adopt(session_id, body, messages)
        return self._advance(session_id, body, messages, latest)

    def _adopt(self, session_id: str, body: JsonObject, messages: _Messages) -> JsonObject:
        """The first version of a key takes the place of a system message."""
        key, index = body["key"], body.get("target_message_index")
        if body.get("expected_version") is not None:
            _reject_version(session_id, body, None)
        if index is None:
            told = f"system prompt key '{key}' has no current version; target_message_index"
            _reject(session_id, f"{told} is required")
        if index >= len(messages):
            told = f"system prompt target index {index} is outside transcript length"
            _reject(session_id, f"{told} {len(messages)}")
        if messages[index]["role"] != "system":
            told = f"system prompt target index {index} does not address an ordinary System message"
            _reject(session_id, told)
        if "prompt_version" in messages[index]:
            told = f"system prompt target index {index} is already owned by key"
            _reject(session_id, f"{told} '{messages[index]['prompt_version']['key']}'")
        self._history.replace(session_id, index, self._message(body, 1))
        return self._applied(session_id, body, messages, (index, index + 1), 1)

    def _advance(
        self, session_id: str, body: JsonObject, messages: _Messages, latest: int
    ) -> JsonObject:
        """A further version of a key, unless it is the latest that is sent again."""
        version: int = messages[latest]["prompt_version"]["version"]
        expected, index = body.get("expected_version"), body.get("target_message_index")
        if index not in (None, latest):
            told = f"system prompt key '{body['key']}' target index {index} does not match"
            _reject(session_id, f"{told} current version at index {latest}")
        if messages[latest]["content"] == body["content"] and (expected or 0) + 1 == version:
            about = {"key": body["key"], "version": version, "message_index": latest}
            revision = {"status": "duplicate", "transcript_revision": _digest(messages)}
            return {"session_id": session_id, **about, **revision}
        if expected != version:
            _reject_version(session_id, body, version)
        self._history.insert(session_id, latest + 1, self._message(body, version + 1))
        return self._applied(session_id, body, messages, (latest + 1, latest + 1), version + 1)

    def _message(self, body: JsonObject, version: int) -> JsonObject:
        identity = {"key": body["key"], "version": version}
        return self._history.message("system", content=body["content"], prompt_version=identity)

    def _applied(
        self,
        session_id: str,
        body: JsonObject,
        before: _Messages,
        replaced: tuple[int, int],
        version: int,
    ) -> JsonObject:
        """The answer, once the messages in a range were `replaced` by one."""
        after = self._history.select(session_id)
        self._engine.touch(session_id)
        (start, end), revision = replaced, _digest(after)
        now = self._engine.clock.now()
        commit = {
            "rewrite_generation": self._engine.store.count_up(f"rewrites {session_id}"),
            "parent_revision": _digest(before),
            "revision": revision,
            "selection": {"type": "message_range", "start": start, "end": end},
            "original_span_digest": _digest(before[start:end]),
            "replacement_digest": _digest(after[start : start + 1]),
            "messages_before": len(before),
            "messages_after": len(after),
            "reason": {"kind": f"system-prompt-update:{body['key']}"},
            "committed_at": {
                "secs_since_epoch": now // _SECOND,
                "nanos_since_epoch": now % _SECOND * 1000,
            },
        }
        return {
            "session_id": session_id,
            "key": body["key"],
            "version": version,
            "message_index": start,
            "status": "applied",
            "transcript_revision": revision,
            "commit": commit,
        }


def _latest(messages: _Messages, key: str) -> int | None:
    """The index of the latest version of a key."""
    found = [i for i, one in enumerate(messages) if one.get("prompt_version", {}).get("key") == key]
    return found[-1] if found else None


def _digest(messages: _Messages) -> str:
    return f"sha256:{hashlib.sha256(dump([*messages]).encode()).hexdigest()}"


def _reject(session_id: str, why: str) -> NoReturn:
    told = f"system prompt update rejected for session {session_id}: {why}"
    raise bad_request(f"agent error: Configuration error: {told}")


def _reject_version(session_id: str, body: JsonObject, version: int | None) -> NoReturn:
    expected = _written(body.get("expected_version"))
    told = f"system prompt key '{body['key']}' expected version {expected}"
    _reject(session_id, f"{told}, but current version is {_written(version)}")


def _written(version: int | None) -> str:
    return "None" if version is None else f"Some(SystemPromptVersion({version}))"
