"""An object of every kind in an emulator, and their ids."""

from typing import Any

from tests.emulator.support import CA, CUSTOM_TOOL, TOOLSET, Api

BETAS = (
    "managed-agents-2026-04-01,dreaming-2026-04-21,mcp-tunnels-2026-06-22,"
    "user-profiles-2026-08-18,user-profiles-2026-09-04,google-managed-data-controls-2026-09-01"
)
"""What opens all operations at once."""

SKILL = b"---\nname: sales-report\ndescription: How a report is laid out.\n---\nHi"
BEARER = {"type": "static_bearer", "mcp_server_url": "https://mcp.example/mcp", "token": "s3cret"}
OAUTH = {"type": "mcp_oauth", "mcp_server_url": "https://oauth.example/mcp", "access_token": "t"}
REPOSITORY = {
    "type": "github_repository",
    "url": "https://github.com/a/b",
    "authorization_token": "t",
}
_DAILY = {"type": "cron", "expression": "0 8 * * *", "timezone": "Europe/Berlin"}
_OUTPUT = '{"file_path": "/mnt/session/outputs/plan.md", "content": "# Plan"}'
_WORK = 'delegate Helper: echo: Done.\ncustom_tool get_weather {"city": "Lisbon"}'


class Seeds:
    """Makes the objects; `ids` has the id of each by the name of what refers to it."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self.ids = {"expected_last_heartbeat": "NO_HEARTBEAT"}

    def plant(self, *, self_hosted: bool = False) -> dict[str, str]:
        """Make one object of every kind, which belong together; returns their ids."""
        self._configurations("self_hosted" if self_hosted else "cloud")
        self._secrets()
        self._memory()
        self._files()
        self._session(self_hosted=self_hosted)
        self._background()
        return self.ids

    def _make(self, parameter: str, path: str, /, **body: Any) -> str:
        return self._note(parameter, self._api.answer("POST", f"/v1/{path}", json=body)["id"])

    def _note(self, parameter: str, key: str) -> str:
        self.ids[parameter] = key
        return key

    def _configurations(self, where: str) -> None:
        helper = self._api.agent(name="Helper")
        self._make(
            "agent_id",
            "agents",
            name="Clerk",
            model="claude-opus-5",
            tools=[TOOLSET, CUSTOM_TOOL],
            multiagent={"type": "coordinator", "agents": [helper["id"]]},
        )
        self._make("environment_id", "environments", name="Office", config={"type": where})

    def _secrets(self) -> None:
        vault = self._make("vault_id", "vaults", display_name="Keys")
        self._make("credential_id", f"vaults/{vault}/credentials", auth=BEARER)
        self._make("credential_id", f"vaults/{vault}/credentials", auth=OAUTH)
        self._make("user_profile_id", "user_profiles", name="Somebody")
        tunnel = self._make("tunnel_id", "tunnels")
        self._make("certificate_id", f"tunnels/{tunnel}/certificates", ca_certificate_pem=CA)

    def _memory(self) -> None:
        store = self._make("memory_store_id", "memory_stores", name="Notes")
        memories = f"memory_stores/{store}/memories"
        memory = self._make("memory_id", memories, path="/a.md", content="x")
        self._make("memory_id", memories, path="/b/c.md", content="y")
        self._api.answer("POST", f"/v1/{memories}/{memory}", json={"content": "z"})
        versions = self._api.answer("GET", f"/v1/memory_stores/{store}/memory_versions")["data"]
        self._note("memory_version_id", versions[-1]["id"])

    def _files(self) -> None:
        self._note("file_id", self._api.file())
        sent = [("files[]", ("report/SKILL.md", SKILL))]
        skill = self._api.answer("POST", "/v1/skills", files=sent)
        self._note("skill_id", skill["id"])
        self._note("version", skill["latest_version_id"])
        self._api.answer("POST", f"/v1/skills/{skill['id']}/versions", files=sent)

    def _session(self, *, self_hosted: bool) -> None:
        """A session with a child thread, which waits for a custom tool; in the cloud it has written
        a file too.
        """
        ids = self.ids
        kept = {"type": "memory_store", "memory_store_id": ids["memory_store_id"]}
        file = {"type": "file", "file_id": ids["file_id"]}
        session = self._api.session(
            agent=ids["agent_id"],
            environment_id=ids["environment_id"],
            resources=[kept] if self_hosted else [kept, REPOSITORY, file],
        )
        session_id = self._note("session_id", session["id"])
        for resource in session["resources"][1:]:
            self._note("resource_id", resource["id"])
        if not self_hosted:
            self._api.say(session_id, f"tool write {_OUTPUT}")
            made = self._api.answer("GET", "/v1/files", params={"scope_id": session_id})["data"]
            self._note("file_id", made[0]["id"])
        self._api.say(session_id, _WORK)
        (call_id,) = self._api.events(session_id)[-1]["stop_reason"]["event_ids"]
        self._note("custom_tool_use_id", call_id)
        threads = self._api.answer("GET", f"/v1/sessions/{session_id}/threads")["data"]
        self._note("session_thread_id", self._note("thread_id", threads[-1]["id"]))
        if self_hosted:
            path = f"/v1/environments/{ids['environment_id']}/work"
            self._note("work_id", self._api.answer("GET", f"{path}/poll")["id"])

    def _background(self) -> None:
        ids = self.ids
        deployment = self._make(
            "deployment_id",
            "deployments",
            name="Review",
            agent=ids["agent_id"],
            environment_id=ids["environment_id"],
            initial_events=[{"type": "user.message", "content": [{"type": "text", "text": "Hi"}]}],
            schedule=_DAILY,
        )
        self._make("deployment_run_id", f"deployments/{deployment}/run")
        inputs = [
            {"type": "memory_store", "memory_store_id": ids["memory_store_id"]},
            {"type": "sessions", "session_ids": [ids["session_id"]]},
        ]
        self._make("dream_id", "dreams", inputs=inputs, model="claude-opus-5-5")
