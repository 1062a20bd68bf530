"""Stored files: their metadata and their bytes."""

import base64
import mimetypes

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.store.conditions import any_of, json_field
from agentsessions_emulator.store.store import Store

OUTPUTS = "/mnt/session/outputs/"
FILE = "file"
"""The kind under which metadata is stored."""

_CONTENT = "file_content"
_UNKNOWN_TYPE = "application/octet-stream"
_SECOND = 1_000_000


class FileStore:
    """The files of the workspace, those of sessions included."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def add(
        self,
        filename: str,
        mime_type: str,
        data: bytes,
        *,
        session_id: str | None = None,
        is_copy: bool = False,
        lifetime: int | None = None,
    ) -> JsonObject:
        """Store a file, of the session `session_id` or of all; `lifetime` is in seconds.

        What a session has made can be downloaded, a copy of what it was given cannot.
        """
        at = self._clock.now()
        file: JsonObject = {
            "id": new_id(self._store, "file"),
            "type": "file",
            "filename": filename,
            "mime_type": mime_type,
            "size_bytes": len(data),
            "downloadable": session_id is not None and not is_copy,
            "scope": session_id and {"id": session_id, "type": "session"},
            "created_at": timestamp(at),
            "expires_at": lifetime and timestamp(at + lifetime * _SECOND),
        }
        content = {"base64": base64.b64encode(data).decode()}
        self._store.insert(FILE, file["id"], file, at=at)
        self._store.insert(_CONTENT, file["id"], content, at=at)
        return file

    def write_output(self, session_id: str, path: str, text: str) -> None:
        """A session writes a file; only what is below the folder for outputs becomes one here."""
        if path.startswith(OUTPUTS):
            name = path.rpartition("/")[2]
            self.add(name, guessed_type(name), text.encode(), session_id=session_id)

    def copy(self, file_id: str, session_id: str) -> JsonObject:
        """A session's own copy of a file."""
        file, data = self._found(file_id), self.data(file_id)
        name, mime_type = file["filename"], file["mime_type"]
        return self.add(name, mime_type, data, session_id=session_id, is_copy=True)

    def text(self, file_id: str) -> str:
        """A file as text; a 400 when it is none."""
        self._found(file_id)
        try:
            return self.data(file_id).decode()
        except UnicodeDecodeError:
            raise invalid(f"The file {file_id!r} is no text.") from None

    def _found(self, file_id: str) -> JsonObject:
        """The metadata, or a 404."""
        file = self._store.find(FILE, file_id)
        if file is None:
            raise not_found("File", file_id)
        return file

    def data(self, file_id: str) -> bytes:
        stored = self._store.find(_CONTENT, file_id) or {}
        return base64.b64decode(stored["base64"])

    def remove(self, file_id: str) -> None:
        self._store.remove(FILE, file_id)
        self._store.remove(_CONTENT, file_id)

    def remove_of_session(self, session_id: str) -> None:
        """Remove all that a session has made."""
        made = any_of(json_field("scope.id"), [session_id])
        for file in self._store.select(FILE, conditions=[made]):
            self.remove(file.data["id"])


def guessed_type(name: str) -> str:
    """The MIME type that a file's name suggests."""
    return mimetypes.guess_type(name)[0] or _UNKNOWN_TYPE
