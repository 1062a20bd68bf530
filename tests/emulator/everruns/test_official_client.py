"""The official client, unmodified, against the emulator."""

import asyncio
import warnings
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.everruns.support import Api

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    everruns_sdk: Any = pytest.importorskip("everruns_sdk")

pytestmark = pytest.mark.filterwarnings("ignore:.*:DeprecationWarning")
AGENT = "Be kind."


@asynccontextmanager
async def client_of(emulator: Emulator) -> AsyncGenerator[Any]:
    async with everruns_sdk.Everruns(api_key="evr_pat_1", base_url=emulator.url) as client:
        yield client


def played(emulator: Emulator, story: Callable[[Any], Coroutine[Any, Any, None]]) -> None:
    async def run() -> None:
        async with client_of(emulator) as client:
            await asyncio.wait_for(story(client), 60)

    asyncio.run(run())


def test_agents_and_harnesses(emulator: Emulator) -> None:
    async def story(client: Any) -> None:
        agent = await client.agents.create("clerk", AGENT)
        assert (await client.agents.get(agent.id)).name == "clerk"
        assert [one.id for one in await client.agents.list(search="cle")] == [agent.id]
        assert (await client.agents.copy(agent.id)).name == "clerk-copy"
        (harness,) = await client.harnesses.list()
        assert harness.name == "generic"
        await client.with_reason("tidy up").agents.delete(agent.id)
        assert [one.name for one in await client.agents.list()] == ["clerk-copy"]
        with pytest.raises(everruns_sdk.ApiError):
            await client.agents.get("agent_" + "0" * 32)

    played(emulator, story)


def test_a_session_from_its_creation_to_its_end(emulator: Emulator) -> None:
    async def story(client: Any) -> None:
        await client.agents.create("clerk", AGENT)
        session = await client.sessions.create(agent_name="clerk", title="Order")
        await client.sessions.pin(session.id)
        assert (await client.sessions.get(session.id)).is_pinned
        await client.messages.create(session.id, "Hello")
        messages = await client.messages.list(session.id)
        assert [message.role for message in messages] == ["user", "agent"]
        events = await client.events.list(session.id)
        assert [event.sequence for event in events] == [*range(1, len(events) + 1)]
        assert '"Hello"' in await client.sessions.export(session.id)
        assert [one.id for one in await client.sessions.list(search="ord")] == [session.id]
        await client.sessions.cancel(session.id)
        await client.sessions.delete(session.id)
        assert await client.sessions.list() == []

    played(emulator, story)


def test_a_stream_across_cycles(emulator: Emulator, api: Api) -> None:
    async def story(client: Any) -> None:
        session = await client.sessions.create()
        await client.messages.create(session.id, "First")
        first = (await client.events.list(session.id))[0]
        api.http.post("/_emulator/pace", json={"stream_seconds": 0.05})
        seen: list[Any] = []
        stream = client.events.stream(
            session.id, since_id=first.id, exclude=["output.message.delta"]
        )
        async for event in stream:
            seen.append(event)
            if event.type == "session.idled" and len(seen) < 40:
                await asyncio.sleep(0.05)
                await client.messages.create(session.id, "Again")
            elif len(seen) >= 40:
                break
        await stream.aclose()
        assert [event.sequence for event in seen] == [*range(2, len(seen) + 2)]

    played(emulator, story)


def test_tools_of_the_client(emulator: Emulator) -> None:
    async def story(client: Any) -> None:
        session = await client.sessions.create()
        await client.messages.create(session.id, "custom_tool look_up {}")
        events = await client.events.list(session.id, types=["tool.call_requested"])
        (call,) = everruns_sdk.extract_tool_calls(events[0].data)
        result = everruns_sdk.ContentPart(type="tool_result", tool_call_id=call.id, result="lost")
        answer = await client.messages.create_tool_results(session.id, [result])
        assert answer.accepted == 1
        assert (await client.sessions.get(session.id)).status == "idle"

    played(emulator, story)


def test_a_channel(emulator: Emulator, api: Api) -> None:
    api.agent()

    async def story(_client: Any) -> None:
        url = f"{emulator.url}/v1/channels/clerk"
        async with everruns_sdk.AgentClient(agent_url=url, credential="evr_ak_1") as agent:
            assert (await agent.card())["name"] == "clerk"
            alice = agent.for_end_user("alice")
            assert await alice.run("Hello") == "Hello"
            (session,) = (await alice.list_sessions())["data"]
            assert await alice.run("echo: Again", session["id"]) == "Again"
            assert (await agent.list_sessions())["data"] == []
            created = [await agent.create_session("T", idempotency_key="k") for _ in range(2)]
            assert created[0] == created[1]
            with pytest.raises(everruns_sdk.EverrunsError):
                await alice.run("error rate_limited", session["id"])
            assert (await alice.runtime_token())["token_type"] == "Bearer"

    played(emulator, story)
