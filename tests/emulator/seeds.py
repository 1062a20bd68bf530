"""One or more objects of every kind in an emulator, and their ids."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from agentsessions_emulator import Delegation, Emulator, Turn
from tests.emulator.support import CA, CUSTOM_TOOL, Api

BETAS = (
    "managed-agents-2026-04-01,dreaming-2026-04-21,mcp-tunnels-2026-06-22,"
    "user-profiles-2026-08-18,user-profiles-2026-09-04,google-managed-data-controls-2026-09-01"
)
"""What opens all operations at once."""

SKILL = b"---\nname: sales-report\ndescription: How a report is laid out.\n---\nHi"
BEARER = {"type": "static_bearer", "mcp_server_url": "https://mcp.example/mcp", "token": "s3cret"}
OAUTH = {"type": "mcp_oauth", "mcp_server_url": "https://oauth.example/mcp", "access_token": "t"}
HELLO = {"type": "user.message", "content": [{"type": "text", "text": "Hello"}]}


async def _delegate_and_ask(turn: Turn) -> None:
    if turn.agent["name"] == "Helper":
        await turn.say("Done.")
    else:
        await turn.call_tools(Delegation({"name": "Helper"}, "help"))
        await turn.call_custom_tool("get_weather", {"city": "Lisbon"})


class Seeds:
    """Makes the objects; `ids` has them by the name of the path parameter that takes them."""

    def __init__(self, emulator: Emulator, api: Api) -> None:
        self._emulator = emulator
        self._api = api
        self._ids: dict[str, list[str]] = defaultdict(list)

    def plant(self) -> Mapping[str, Sequence[str]]:
        """Fill an empty emulator; returns the ids."""
        self._emulator.use_script(_delegate_and_ask)
        self._configurations()
        self._stores()
        self._sessions()
        self._others()
        return self._ids

    def _make(self, parameter: str, path: str, **body: Any) -> str:
        """Create an object and note its id."""
        made = self._api.answer("POST", path, json=body)
        return self._note(parameter, made["id"])

    def _note(self, parameter: str, key: str) -> str:
        self._ids[parameter].append(key)
        return key

    def _configurations(self) -> None:
        for name in ("Assistant", "Clerk"):
            self._make(
                "agent_id",
                "/v1/agents",
                name=name,
                model="claude-opus-5",
                tools=[CUSTOM_TOOL, {"type": "agent_toolset_20260401"}],
                multiagent={"type": "multiagent_20261001"},
            )
        for config in ({"type": "cloud"}, {"type": "self_hosted"}, {"type": "cloud"}):
            self._make("environment_id", "/v1/environments", name="Office", config=config)

    def _stores(self) -> None:
        for _ in range(2):
            vault = self._make("vault_id", "/v1/vaults", display_name="Keys")
            for auth in (BEARER, OAUTH):
                self._make("credential_id", f"/v1/vaults/{vault}/credentials", auth=auth)
            store = self._make("memory_store_id", "/v1/memory_stores", name="Notes")
            for path in ("/a.md", "/b/c.md"):
                memories = f"/v1/memory_stores/{store}/memories"
                memory = self._api.answer("POST", memories, json={"path": path, "content": "x"})
                self._note("memory_id", memory["id"])
                self._note("memory_version_id", memory["memory_version_id"])
            self._note("file_id", self._api.file())
            sent = [("files[]", ("report/SKILL.md", SKILL))]
            skill = self._api.answer("POST", "/v1/skills", files=sent)
            self._note("skill_id", skill["id"])
            self._note("version", skill["latest_version_id"])

    def _sessions(self) -> None:
        agent, environments = self._ids["agent_id"][0], self._ids["environment_id"]
        file, store = self._ids["file_id"][0], self._ids["memory_store_id"][0]
        in_cloud = [
            {"type": "file", "file_id": file},
            {"type": "github_repository", "url": "https://github.com/a/b", "authorization_token": "t"},
        ]
        kept = {"type": "memory_store", "memory_store_id": store}
        for environment, resources in zip(environments, (in_cloud, [kept], []), strict=True):
            session = self._api.session(
                agent=agent, environment_id=environment, resources=resources, initial_events=[HELLO]
            )
            self._note("session_id", session["id"])
            for resource in session["resources"]:
                if "id" in resource:
                    self._note("resource_id", resource["id"])
            threads = self._api.answer("GET", f"/v1/sessions/{session['id']}/threads")
            for thread in threads["data"]:
                self._note("thread_id", thread["id"])
        work = self._api.answer("GET", f"/v1/environments/{environments[1]}/work")
        self._note("work_id", work["data"][0]["id"])

    def _others(self) -> None:
        agent, environment = self._ids["agent_id"][1], self._ids["environment_id"][0]
        deployment = self._make(
            "deployment_id",
            "/v1/deployments",
            name="Review",
            agent=agent,
            environment_id=environment,
            initial_events=[HELLO],
            schedule={"type": "cron", "expression": "0 8 * * *", "timezone": "Europe/Berlin"},
        )
        run = self._api.answer("POST", f"/v1/deployments/{deployment}/run")
        self._note("deployment_run_id", run["id"])
        inputs = [
            {"type": "memory_store", "memory_store_id": self._ids["memory_store_id"][0]},
            {"type": "sessions", "session_ids": self._ids["session_id"][:1]},
        ]
        for _ in range(2):
            self._make("dream_id", "/v1/dreams", inputs=inputs, model="claude-opus-5-5")
            self._make("user_profile_id", "/v1/user_profiles", name="Somebody")
            tunnel = self._make("tunnel_id", "/v1/tunnels")
            self._make(
                "certificate_id",
                f"/v1/tunnels/{tunnel}/certificates",
                ca_certificate_pem=CA,
            )

