"""Files: what clients upload, and what sessions write to their folder for outputs."""

import base64
import mimetypes
from dataclasses import dataclass

from agentsessions_emulator.clock.clock import Clock, parse_timestamp, timestamp
from agentsessions_emulator.errors import ApiError, invalid, not_found
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.store.store import Store, any_of, json_field

OUTPUTS = "/mnt/session/outputs/"
_KIND = "file"
_CONTENT = "file_content"
_UNKNOWN_TYPE = "application/octet-stream"
_SECOND = 1_000_000


@dataclass(frozen=True)
class Content:
    """What a download gives."""

    data: bytes
    mime_type: str


class Files:
    """The files of the workspace, those of sessions included."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def upload(self, form: JsonObject) -> JsonObject:
        """Store an uploaded file: one that sessions can read and nobody can download."""
        file, lifetime = form["file"], form.get("expires_in_seconds")
        mime_type = file["mime_type"] or _guessed_type(file["filename"])
        name = file["filename"].replace("\\", "/").rpartition("/")[2]
        return self._add(
            name or "unnamed" + (mimetypes.guess_extension(mime_type) or ""),
            mime_type,
            base64.b64decode(file["base64"]),
            lifetime=lifetime,
        )

    def write_output(self, session_id: str, path: str, text: str) -> None:
        """A session writes a file; only what is below the folder for outputs becomes one here."""
        if path.startswith(OUTPUTS):
            name = path.rpartition("/")[2]
            self._add(name, _guessed_type(name), text.encode(), session_id=session_id)

    def retrieve(self, file_id: str) -> JsonObject:
        file = self._store.find(_KIND, file_id)
        if file is None:
            raise not_found("File", file_id)
        return file

    def content(self, file_id: str) -> Content:
        file = self.retrieve(file_id)
        expires_at = file["expires_at"]
        if expires_at is not None and parse_timestamp(expires_at) <= self._clock.peek():
            raise ApiError(404, f"File {file_id!r} has expired.", error_code="file_expired")
        if not file["downloadable"]:
            raise invalid(
                f"File {file_id!r} was uploaded; only files that a session made can be downloaded.",
                error_code="file_not_downloadable",
            )
        stored = self._store.find(_CONTENT, file_id) or {}
        return Content(base64.b64decode(stored["base64"]), file["mime_type"])

    def delete(self, file_id: str) -> JsonObject:
        self.retrieve(file_id)
        self._remove(file_id)
        return {"id": file_id, "type": "file_deleted"}

    def delete_of_session(self, session_id: str) -> None:
        """Delete all that a session has made."""
        made = any_of(json_field("scope.id"), [session_id])
        for file in self._store.select(_KIND, conditions=[made]):
            self._remove(file.data["id"])

    def list(
        self, *, ids: list[str], scope_id: str | None, limit: int, page: str | None
    ) -> JsonObject:
        conditions = [any_of(json_field("id"), ids)] if ids else []
        if scope_id is not None:
            conditions.append(any_of(json_field("scope.id"), [scope_id]))
        query = PageQuery(
            f"files of {scope_id}", _KIND, limit, page, order="desc", conditions=conditions
        )
        return list_page(self._store, query)

    def _add(
        self,
        filename: str,
        mime_type: str,
        data: bytes,
        *,
        session_id: str | None = None,
        lifetime: int | None = None,
    ) -> JsonObject:
        at = self._clock.now()
        file: JsonObject = {
            "id": self._store.new_id("file"),
            "type": "file",
            "filename": filename,
            "mime_type": mime_type,
            "size_bytes": len(data),
            "downloadable": session_id is not None,
            "scope": session_id and {"id": session_id, "type": "session"},
            "created_at": timestamp(at),
            "expires_at": lifetime and timestamp(at + lifetime * _SECOND),
        }
        content = {"base64": base64.b64encode(data).decode()}
        self._store.insert(_KIND, file["id"], file, at=at)
        self._store.insert(_CONTENT, file["id"], content, at=at)
        return file

    def _remove(self, file_id: str) -> None:
        self._store.remove(_KIND, file_id)
        self._store.remove(_CONTENT, file_id)


def _guessed_type(name: str) -> str:
    return mimetypes.guess_type(name)[0] or _UNKNOWN_TYPE
