"""Files: uploaded by clients, or written by sessions to their folder for outputs."""

import base64
import mimetypes

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import parse_timestamp
from agentsessions_emulator.errors import ApiError, invalid, not_found
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Download
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.file_store import FILE, FileStore, guessed_type
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.managed_agents.paging.parameters import limit_of, page_of
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import any_of, json_field
from agentsessions_emulator.store.store import Store


class Files:
    """The files of the workspace, those of sessions included."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._files = FileStore(store, clock)

    @operation("files_upload")
    def upload(self, request: Request) -> JsonObject:
        """Store an uploaded file: one that sessions can read and nobody can download."""
        file, lifetime = request.body["file"], request.body.get("expires_in_seconds")
        mime_type = file["mime_type"] or guessed_type(file["filename"])
        name = file["filename"].replace("\\", "/").rpartition("/")[2]
        return self._files.add(
            name or "unnamed" + (mimetypes.guess_extension(mime_type) or ""),
            mime_type,
            base64.b64decode(file["base64"]),
            lifetime=lifetime,
        )

    @operation("files_retrieve_metadata")
    def retrieve(self, request: Request) -> JsonObject:
        return self._find(request.path["file_id"])

    @operation("files_download")
    def download(self, request: Request) -> Download:
        file = self._find(request.path["file_id"])
        expires_at = file["expires_at"]
        if expires_at is not None and parse_timestamp(expires_at) <= self._clock.peek():
            raise ApiError(404, f"File {file['id']!r} has expired.", error_code="file_expired")
        if not file["downloadable"]:
            raise invalid(
                f"File {file['id']!r} was uploaded; only files that a session made can be"
                " downloaded.",
                error_code="file_not_downloadable",
            )
        return Download(self._files.data(file["id"]), file["mime_type"])

    @operation("files_delete")
    def delete(self, request: Request) -> JsonObject:
        file_id = self._find(request.path["file_id"])["id"]
        self._files.remove(file_id)
        return {"id": file_id, "type": "file_deleted"}

    @operation("files_list")
    def list(self, request: Request) -> JsonObject:
        ids, scope_id = request.query.items("ids[]"), request.query.text("scope_id")
        conditions = [any_of(json_field("id"), ids)] if ids else []
        if scope_id is not None:
            conditions.append(any_of(json_field("scope.id"), [scope_id]))
        query = PageQuery(
            f"files of {scope_id}",
            FILE,
            limit_of(request),
            page_of(request),
            order="desc",
            conditions=conditions,
        )
        return list_page(self._store, query)

    def _find(self, file_id: str) -> JsonObject:
        file = self._store.find(FILE, file_id)
        if file is None:
            raise not_found("File", file_id)
        return file
