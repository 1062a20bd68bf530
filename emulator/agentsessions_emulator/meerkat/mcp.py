"""The MCP servers of sessions. A change counts from the next turn on."""

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.engine import Engine
from agentsessions_emulator.meerkat.errors import bad_request, conflict
from agentsessions_emulator.meerkat.ids import session_id_of
from agentsessions_emulator.service.operations import operation


class McpServers:
    """The servers of all sessions, by name. They are known, and never connected to."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._store = engine.store

    @operation("sessions_mcp_add")
    def add(self, request: Request) -> JsonObject:
        session, server = self._session(request), request.body["server_config"]
        name = _checked(server["name"])
        self._save(session, {**session["mcp_servers"], name: server})
        persisted = request.body.get("persisted", False)
        return _staged(request, "add", persisted=persisted, server_name=name)

    @operation("sessions_mcp_remove")
    def remove(self, request: Request) -> JsonObject:
        """Take a server away; one that is not there is no error."""
        session, name = self._session(request), _checked(request.body["server_name"])
        servers = {key: one for key, one in session["mcp_servers"].items() if key != name}
        self._save(session, servers)
        return _staged(request, "remove", server_name=name)

    @operation("sessions_mcp_reload")
    def reload(self, request: Request) -> JsonObject:
        session, name = self._session(request), request.body.get("server_name")
        if name is None:
            return _staged(request, "reload")
        if _checked(name) not in session["mcp_servers"]:
            raise bad_request(f"MCP server '{name}' is not registered on this session")
        return _staged(request, "reload", server_name=name)

    def _session(self, request: Request) -> JsonObject:
        """The session of path and body. Raises a 409 unless it is of this run of the server."""
        path, body = request.path["id"], request.body["session_id"]
        if session_id_of(path) != session_id_of(body):
            raise bad_request(f"Session ID mismatch: path={path} body={body}")
        session = self._engine.session(path)
        if not self._engine.is_new(session["session_id"]):
            raise conflict("Live MCP unavailable for this session.")
        return session

    def _save(self, session: JsonObject, servers: JsonObject) -> None:
        self._store.save("session", session["session_id"], {**session, "mcp_servers": servers})


def _checked(name: str) -> str:
    if not name.strip():
        raise bad_request("server_name cannot be empty")
    return name


def _staged(request: Request, what: str, *, persisted: bool = False, **about: str) -> JsonObject:
    session_id = request.body["session_id"]
    change = {"session_id": session_id, "operation": what, "status": "staged"}
    return {**change, **about, "persisted": persisted}
