"""A session whose agent has helpers, and what its tests need."""

from typing import Any

from agentsessions_emulator import Turn
from tests.emulator.support import (
    CUSTOM_TOOL,
    END,
    START,
    Api,
    text_content,
)

CREATED, SENT = "session.thread_created", "agent.thread_message_sent"
RECEIVED = "agent.thread_message_received"
RUNNING, IDLE = "session.thread_status_running", "session.thread_status_idle"
SAY = [START, "agent.message", END]
WEATHER = 'custom_tool get_weather {"city": "Oslo"}'


class Team:
    """A session whose agent has helpers."""

    def __init__(self, api: Api, *helpers: dict[str, Any], **fields: Any) -> None:
        self.api = api
        saved = [api.agent(**{"name": "Helper", **helper})["id"] for helper in helpers]
        roster = {"type": "coordinator", "agents": saved}
        agent = api.agent(name="Lead", multiagent=roster, tools=[CUSTOM_TOOL])
        self.id = api.session(agent=agent["id"], **fields)["id"]
        self.path = f"/v1/sessions/{self.id}/threads"

    @property
    def threads(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.api.answer("GET", self.path)["data"]
        return found

    @property
    def child(self) -> dict[str, Any]:
        return self.threads[1]

    def events(self, thread_id: str | None = None) -> list[dict[str, Any]]:
        """Of the session, or of one of its threads."""
        if thread_id is None:
            return self.api.events(self.id)
        found: list[dict[str, Any]] = self.api.answer("GET", f"{self.path}/{thread_id}/events")[
            "data"
        ]
        return found

    @property
    def said(self) -> list[str]:
        return said(self.events())

    @property
    def stop(self) -> dict[str, Any]:
        reason: dict[str, Any] = self.events()[-1]["stop_reason"]
        return reason


def said(events: list[dict[str, Any]]) -> list[str]:
    return [e["content"][0]["text"] for e in events if e["type"] == "agent.message"]


def previewed(events: list[dict[str, Any]]) -> str:
    return "".join(e["delta"]["content"]["text"] for e in events if e["type"] == "event_delta")


async def aside(turn: Turn) -> None:
    await turn.sleep(5)
    await turn.say("aside")


def result(call_id: str, text: str) -> dict[str, Any]:
    return {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": call_id,
        "content": text_content(text),
    }
