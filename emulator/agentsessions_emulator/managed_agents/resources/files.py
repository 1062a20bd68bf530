"""Files: uploaded by clients, or written by sessions to their folder for outputs."""

from agentsessions_emulator.clock.timestamps import parse_timestamp
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Download
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.file_store import FILE, FileStore
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.conditions import Condition, any_of, json_field

_MAX_IDS = 100


class Files(Collection):
    """The files of the workspace, those of sessions included."""

    operations = "files"
    kind = FILE
    prefix = "file"
    shown_by = "files_retrieve_metadata"

    def __init__(self, runtime: Runtime, changes: Changes) -> None:
        super().__init__(runtime, changes)
        self._files = FileStore(self.store, self.clock)

    @operation("files_upload")
    def upload(self, request: Request) -> JsonObject:
        """Store an uploaded file: one that sessions can read and nobody can download."""
        body = request.body
        return self.shown(self._files.upload(body["file"], body.get("expires_in_seconds")))

    @operation("files_retrieve_metadata")
    def retrieve_metadata(self, request: Request) -> JsonObject:
        return self.retrieve(request)

    @operation("files_download")
    def download(self, request: Request) -> Download:
        file = self.named(request)
        expires_at = file["expires_at"]
        if expires_at is not None and parse_timestamp(expires_at) <= self.clock.peek():
            raise ApiError(404, f"File {file['id']!r} has expired.", error_code="file_expired")
        if not file["downloadable"]:
            raise invalid(
                f"File {file['id']!r} was uploaded; only files that a session made can be"
                " downloaded.",
                error_code="file_not_downloadable",
            )
        return Download(self._files.pieces(file), file["size_bytes"])

    def take_out(self, item: JsonObject) -> None:
        self._files.remove(item["id"])

    def limit(self, request: Request) -> int:
        """Files that are named all come in one page."""
        if not request.query.items("ids[]"):
            return super().limit(request)
        for name in ("limit", "page"):
            if name in request.query.values:
                raise invalid(f"query parameters 'ids[]' and {name!r} exclude each other.")
        return _MAX_IDS

    def conditions(self, request: Request) -> list[Condition]:
        ids, scope_id = request.query.items("ids[]"), request.query.text("scope_id")
        conditions = [any_of(json_field("id"), ids)] if ids else []
        if scope_id is not None:
            conditions.append(any_of(json_field("scope.id"), [scope_id]))
        return conditions
