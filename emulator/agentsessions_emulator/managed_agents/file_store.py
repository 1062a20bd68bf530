"""Stored files: their metadata and their bytes."""

import mimetypes
from collections.abc import Iterator

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import ApiError, invalid, not_found
from agentsessions_emulator.http.uploads import Upload
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.store.blobs import PIECE, Blobs
from agentsessions_emulator.store.conditions import any_of, json_field
from agentsessions_emulator.store.store import Store

OUTPUTS = "/mnt/session/outputs/"
FILE = "file"
"""The kind under which metadata is stored."""

MAX_BYTES = 500 * 1024 * 1024
QUOTA = 100 * 1024 * MAX_BYTES
_UNKNOWN_TYPE = "application/octet-stream"
_SECOND = 1_000_000


class FileStore:
    """The files of the workspace, those of sessions included."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._blobs = Blobs(store)

    def upload(self, upload: Upload, lifetime: int | None) -> JsonObject:
        """Store what a client sends; `lifetime` is in seconds."""
        if upload.size > MAX_BYTES:
            raise ApiError(413, f"A file must have at most {MAX_BYTES} bytes, not {upload.size}.")
        if self._used() + upload.size > QUOTA:
            raise invalid(
                "There is no room left for the file. Delete others first.",
                error_code="storage_quota_exceeded",
            )
        mime_type = upload.mime_type or _guessed_type(upload.filename)
        name = upload.filename.replace("\\", "/").rpartition("/")[2]
        described = {
            "filename": name or "unnamed" + (mimetypes.guess_extension(mime_type) or ""),
            "mime_type": mime_type,
            "size_bytes": upload.size,
            "blob": self._blobs.add(upload.pieces(PIECE)),
        }
        return self._add(described, lifetime=lifetime)

    def _add(
        self,
        described: JsonObject,
        *,
        session_id: str | None = None,
        is_copy: bool = False,
        lifetime: int | None = None,
    ) -> JsonObject:
        """Store a file, of the session `session_id` or of all.

        What a session has made can be downloaded, a copy of what it was given cannot.
        """
        at = self._clock.now()
        file: JsonObject = {
            "id": new_id(self._store, "file"),
            "type": "file",
            **described,
            "downloadable": session_id is not None and not is_copy,
            "scope": session_id and {"id": session_id, "type": "session"},
            "created_at": timestamp(at),
            "expires_at": lifetime and timestamp(at + lifetime * _SECOND),
        }
        self._store.insert(FILE, file["id"], file, at=at)
        return file

    def write_output(self, session_id: str, path: str, text: str) -> None:
        """A session writes a file; only what is below the folder for outputs becomes one here."""
        if path.startswith(OUTPUTS):
            name, data = path.rpartition("/")[2], text.encode()
            described = {
                "filename": name,
                "mime_type": _guessed_type(name),
                "size_bytes": len(data),
                "blob": self._blobs.add([data]),
            }
            self._add(described, session_id=session_id)

    def copy(self, file_id: str, session_id: str) -> JsonObject:
        """A session's own copy of a file, which shares its content."""
        file = self.find(file_id)
        described = {
            field: file[field] for field in ("filename", "mime_type", "size_bytes", "blob")
        }
        return self._add(described, session_id=session_id, is_copy=True)

    def text(self, file_id: str) -> str:
        """A file as text; a 400 when it is none."""
        try:
            return b"".join(self.pieces(self.find(file_id))).decode()
        except UnicodeDecodeError:
            raise invalid(f"The file {file_id!r} is no text.") from None

    def find(self, file_id: str) -> JsonObject:
        """The metadata, or a 404."""
        file = self._store.find(FILE, file_id)
        if file is None:
            raise not_found("File", file_id)
        return file

    def pieces(self, file: JsonObject) -> Iterator[bytes]:
        """The content, piece by piece."""
        return self._blobs.pieces(file["blob"])

    def remove(self, file_id: str) -> None:
        file = self._store.find(FILE, file_id)
        if file is not None:
            self._store.remove(FILE, file_id)
            self.release(file["blob"])

    def release(self, blob: str) -> None:
        """Forget a content that no file has any more."""
        if not self._store.select(FILE, conditions=[any_of(json_field("blob"), [blob])], limit=1):
            self._blobs.remove(blob)

    def remove_of_session(self, session_id: str) -> None:
        """Remove all that a session has made."""
        made = any_of(json_field("scope.id"), [session_id])
        for file in self._store.select(FILE, conditions=[made]):
            self.remove(file.data["id"])

    def _used(self) -> int:
        size = json_field("size_bytes")
        rows = self._store.rows(
            f"SELECT coalesce(sum({size}), 0) FROM objects WHERE kind = ?", [FILE]
        )
        return int(rows[0][0])


def _guessed_type(name: str) -> str:
    """The MIME type that a file's name suggests."""
    return mimetypes.guess_type(name)[0] or _UNKNOWN_TYPE
