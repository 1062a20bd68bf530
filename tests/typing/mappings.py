"""Mappings in the place of models, as type checkers see them; nothing runs this file.

Each line with a mistake must be an error to both checkers, and no other line may be one.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from agentsessions import UNSET, Client, RequestOptions, UnknownVariant
from agentsessions.api import (
    agents_create,
    environments_create,
    sessions_create,
    sessions_events_send,
    sessions_list,
    skills_create,
)
from agentsessions.models import (
    AgentToolset20260401ParamsDict,
    CreateAgentRequest,
    CreateSessionRequest,
    CreateSessionRequestDict,
    EffortLevel,
    SendEventsRequest,
    SessionStatus,
    TextBlock,
    UserMessage,
    UserMessageDict,
)
from tests.golden.kitchen_sink.models import (
    BakeStep,
    CreateRecipeRequestDict,
    GroupStep,
    HeatCurveDict,
    LockDict,
    MoodLiteral,
)


def bodies(client: Client) -> None:
    sessions_create.sync(client, body={"agent": "agent_01", "environment_id": "env_01"})
    body: CreateSessionRequestDict = {"agent": "agent_01", "environment_id": "env_01"}
    body["title"] = None
    body["metadata"] = {"team": "shop"}
    sessions_create.sync(client, body=body)
    skills_create.sync(client, body={"files[]": [b"# Skill"], "display_name": UNSET})
    sessions_create.sync(
        client,
        body={
            "agent": {
                "type": "agent_with_overrides",
                "id": "agent_01",
                "tools": [{"type": "custom", "name": "a", "description": "b", "input_schema": {}}],
            },
            "environment_id": "env_01",
            "initial_events": [
                {"type": "user.message", "content": [{"type": "text", "text": "Hello"}]},
                UserMessage(content=(TextBlock(text="Hello"), {"type": "text", "text": "you"})),
            ],
            "resources": [
                {
                    "type": "github_repository",
                    "url": "https://github.com/acme/shop",
                    "authorization_token": "token",
                    "checkout": {"type": "branch", "name": "main"},
                }
            ],
            "budget": {"type": "limit", "max_list_cost": {"amount": "5", "currency": "USD"}},
        },
    )


def keywords(client: Client) -> None:
    client.agents.create(
        name="Clerk",
        model={"id": "claude-opus-5", "effort": {"type": "high"}},
        tools=[{"type": "agent_toolset_20260401", "configs": [{"name": "bash", "enabled": False}]}],
    )
    client.environments.create(
        name="Shed",
        config={"type": "cloud", "networking": {"type": "limited", "allowed_hosts": ("a.b",)}},
    )
    client.sessions.list(statuses=("idle", SessionStatus.RUNNING), order="asc")
    client.sessions.list(created_at_gte=datetime.now(UTC), created_at_lt="2026-01-01T00:00:00Z")


def models() -> CreateSessionRequest:
    toolset: AgentToolset20260401ParamsDict = {"type": "agent_toolset_20260401"}
    CreateAgentRequest(name="Clerk", model="claude-opus-5", tools=(toolset,))
    SendEventsRequest(events=deque([UserMessage(content=deque([TextBlock(text="Hello")]))]))
    GroupStep(steps=[{"type": "wait"}, BakeStep(heat={"points": [1], "fan": True})])
    return CreateSessionRequest(
        agent={"type": "agent", "id": "agent_01"}, environment_id="env_01", vault_ids=("vlt_01",)
    )


def odd_keys() -> CreateRecipeRequestDict:
    lock: LockDict = {"password": "1234", "old-password": None, "codes": {"safe": ("1", "2")}}
    curve: HeatCurveDict = {"points": range(5), "fan": True}
    mood: MoodLiteral = 'say "hi"'
    return {
        "title": "Soup",
        "steps": [],
        "class": "soup",
        "lock": lock,
        "heat": curve,
        "mood": mood,
    }


def newer_than_the_sdk(client: Client, data: dict[str, Any]) -> None:
    client.sessions.list(statuses=[SessionStatus("brand_new")])
    client.sessions.create(
        agent="agent_01",
        environment_id="env_01",
        initial_events=[UnknownVariant("user.sang", {"type": "user.sang", "song": "la"})],
        options=RequestOptions(body={"brand_new": {"a": 1}}),
    )
    sessions_create.sync(client, body=CreateSessionRequest.from_dict(data))
    message = UserMessage.from_dict({"type": "user.message", "content": [], "brand_new": 1})
    client.sessions.events.send("sesn_01", events=[message])


def sequences(client: Client, texts: Sequence[UserMessageDict]) -> None:
    client.sessions.events.send("sesn_01", events=texts)
    sessions_events_send.sync(client, "sesn_01", body={"events": texts})


def misspelt_keys(client: Client) -> None:
    sessions_create.sync(client, body={"agnet": "a", "environment_id": "e"})  # type: ignore[arg-type]
    sessions_create.sync(client, body={"agent": "a", "environment_id": "e", "titel": "b"})  # type: ignore[arg-type]
    client.sessions.create(agent="a", environment_id="e", budget={"type": "limit", "max": 5})  # type: ignore[arg-type]
    client.sessions.create(agent={"type": "agent", "id": "a", "versoin": 1}, environment_id="e")  # type: ignore[arg-type]
    client.sessions.events.send("s", events=[{"type": "user.message", "contents": []}])  # type: ignore[list-item]
    UserMessage(content=[{"type": "text", "txt": "Hello"}])  # type: ignore[list-item]
    body: UserMessageDict = {"type": "user.message", "content": [], "contents": []}  # type: ignore[typeddict-unknown-key]
    body["contents"] = []  # type: ignore[typeddict-unknown-key]
    lock: LockDict = {"password": "1234", "old_password": None}  # type: ignore[typeddict-unknown-key]
    print(lock)


def misspelt_texts(client: Client) -> None:
    client.sessions.list(statuses=["idel"])  # type: ignore[list-item]
    client.sessions.list(statuses="idle")  # type: ignore[arg-type]
    sessions_list.sync(client, order="ascending")  # type: ignore[arg-type]
    client.environments.create(name="Shed", scope="planet")  # type: ignore[arg-type]
    environments_create.sync(client, body={"name": "Shed", "scope": "planet"})  # type: ignore[arg-type]
    client.sessions.events.send("s", events=[{"type": "user.mesage", "content": []}])  # type: ignore[list-item]
    client.agents.create(name="a", model={"id": "b", "effort": {"type": "hihg"}})  # type: ignore[arg-type]
    print(EffortLevel.HIHG)  # type: ignore[attr-defined]


def wrong_types(client: Client) -> None:
    client.sessions.create(agent={"type": "agent", "id": 1}, environment_id="e")  # type: ignore[arg-type]
    client.sessions.create(agent="a", environment_id="e", metadata={"a": 1})  # type: ignore[dict-item]
    client.sessions.events.send("s", events={"type": "user.message", "content": []})  # type: ignore[arg-type]
    agents_create.sync(client, body={"name": "a", "model": "b", "tools": [{"type": 1}]})  # type: ignore[arg-type]
    UserMessage(content=["Hello"])  # type: ignore[list-item]
    UserMessage(content=[{"type": "text", "text": b"Hello"}])  # type: ignore[list-item]


def missing_keys(client: Client) -> None:
    sessions_create.sync(client, body={"agent": "a"})  # type: ignore[arg-type]
    client.sessions.create(agent={"type": "agent"}, environment_id="e")  # type: ignore[arg-type]
    client.sessions.events.send("s", events=[{"content": []}])  # type: ignore[list-item]
    UserMessage(content=[{"type": "text"}])  # type: ignore[list-item]
    body: CreateRecipeRequestDict = {"title": "Soup"}  # type: ignore[typeddict-item]
    print(body)


def whatever_is_in_it(client: Client, data: dict[str, Any]) -> None:
    sessions_create.sync(client, body=data)  # type: ignore[arg-type]
