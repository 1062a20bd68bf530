"""Sessions written down: a line for each message, or a trajectory."""

import base64
import binascii
import json

from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.messages import Messages
from agentsessions_emulator.everruns.trajectory import document, end_of_segment, fold
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.service.operations import operation

_MOST = 50 * 1024 * 1024
"""How many bytes a trajectory may have, or each segment of one."""


class Exports:
    """Exports of all sessions."""

    def __init__(self, engine: Engine, messages: Messages) -> None:
        self._engine = engine
        self._messages = messages

    @operation("sessions_export")
    def export(self, request: Request) -> Reply:
        session_id = self._engine.session(request.path["session_id"])["id"]
        if request.query.text("format") != "atif":
            lines = "".join(f"{dump(message)}\n" for message in self._messages.of(session_id))
            return _file(lines, f"{session_id}.jsonl")
        if request.query.flag("segmented"):
            return self._segment(session_id, request.query.text("cursor"))
        return self._whole(session_id)

    def _whole(self, session_id: str) -> Reply:
        folded = fold(self._engine.log.select(session_id))
        extra: JsonObject = {"turns": folded.turns} if folded.turns else {}
        text = f"{dump(document(session_id, folded.steps, extra))}\n"
        if len(text.encode(errors="replace")) > _MOST:
            message = f"The trajectory has more than {_MOST} bytes: ask for it segmented."
            raise ApiError(413, message, error_code="payload_too_large")
        return _trajectory(text, session_id, folded.images_omitted)

    def _segment(self, session_id: str, cursor: str | None) -> Reply:
        """The steps from the cursor on, and a reference to the segment after them."""
        start = 0 if cursor is None else _start(cursor, session_id)
        folded = fold(self._engine.log.select(session_id))
        if start > len(folded.steps):
            raise invalid("The cursor is beyond the end of the session.")
        end = end_of_segment(folded.steps, start, _MOST)
        extra: JsonObject = {"first_step": start + 1}
        if end == len(folded.steps):
            extra["turns"] = folded.turns
        segment = document(session_id, folded.steps[start:end], extra)
        segment["trajectory_id"] = f"{session_id}#{start + 1}"
        if end < len(folded.steps):
            query = f"format=atif&segmented=true&cursor={_cursor(session_id, end)}"
            path = f"/v1/sessions/{session_id}/export"
            segment["continued_trajectory_ref"] = f"{path}?{query}"
        return _trajectory(f"{dump(segment)}\n", session_id, folded.images_omitted)


def _trajectory(text: str, session_id: str, images_omitted: int) -> Reply:
    omitted = {"x-atif-images-omitted": str(images_omitted)} if images_omitted else {}
    return _file(text, f"{session_id}.atif.json", **omitted)


def _file(text: str, name: str, **headers: str) -> Reply:
    disposition = f'attachment; filename="{name}"'
    return Reply(text, headers={"content-disposition": disposition, **headers})


def _cursor(session_id: str, step: int) -> str:
    place = dump([session_id, step]).encode()
    return base64.urlsafe_b64encode(place).decode().rstrip("=")


def _start(cursor: str, session_id: str) -> int:
    """The step that a cursor names. Raises a 400 for one that is none, or of another session."""
    try:
        place = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        session, step = json.loads(place)
        start = int(step)
    except (binascii.Error, ValueError, TypeError) as error:
        raise invalid(f"The cursor {cursor!r} cannot be read.") from error
    if session != session_id or start < 0:
        raise invalid("The cursor is of another session.")
    return start
