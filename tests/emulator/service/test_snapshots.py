"""Snapshots, and the ids that are made before and after."""

from pathlib import Path
from typing import Any

import pytest

from agentsessions_emulator import Emulator, Turn
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.service.runtime import Settings
from tests.emulator.service.notes import Notes
from tests.emulator.support import Api, types


def test_everything_that_is_stored_comes_back(api: Api, emulator: Emulator) -> None:
    emulator.freeze("2026-10-21T09:30:00Z")
    session, file = api.session(), api.file()
    api.say(session["id"], "Hello")
    events = api.events(session["id"])
    snapshot = emulator.snapshot()
    emulator.advance(60)
    api.say(session["id"], "Bye")
    api.answer("DELETE", f"/v1/files/{file}")
    api.agent(name="Later")

    emulator.restore(snapshot)

    assert api.events(session["id"]) == events
    assert api.answer("GET", f"/v1/files/{file}")["id"] == file
    assert len(api.answer("GET", "/v1/agents")["data"]) == 1
    assert emulator.clock.now == "2026-10-21T09:30:00.000000Z"
    api.say(session["id"], "Bye")
    assert api.status(session["id"]) == "idle"


def test_streams_end_and_agents_stop(api: Api, emulator: Emulator) -> None:
    emulator.freeze()
    session = api.session()
    snapshot = emulator.snapshot()
    with api.listen(session["id"]) as stream:
        api.say(session["id"], "sleep 60")
        emulator.restore(snapshot)
        assert "session.status_running" in types(stream.rest())
    emulator.advance(61)
    assert api.events(session["id"]) == []


def test_an_agent_at_work_goes_on(api: Api, emulator: Emulator) -> None:
    played: list[str] = []

    async def script(turn: Turn) -> None:
        played.append("begun")
        await turn.say("First.")
        await turn.sleep(60)
        await turn.say("Last.")

    emulator.use_script(script)
    emulator.freeze()
    session = api.session()
    api.say(session["id"], "Hello")
    snapshot = emulator.snapshot()
    emulator.advance(60)
    finished = api.events(session["id"])
    emulator.restore(snapshot)
    assert api.status(session["id"]) == "running"
    emulator.advance(60)
    assert played == ["begun", "begun"]
    assert types(api.events(session["id"])) == types(finished)
    assert types(finished).count("agent.message") == 2


def test_a_snapshot_fits_another_emulator(api: Api, emulator: Emulator, tmp_path: Path) -> None:
    session = api.session()
    api.say(session["id"], "Hello")
    with Emulator(db=tmp_path / "state.db") as other, Api(other.url) as there:
        other.restore(emulator.snapshot())
        assert there.events(session["id"]) == api.events(session["id"])
        kept = other.snapshot()
        there.say(session["id"], "Bye")
    emulator.restore(kept)
    assert types(api.events(session["id"])).count("user.message") == 1
    with Emulator(db=tmp_path / "state.db") as other, Api(other.url) as there:
        assert types(there.events(session["id"])).count("user.message") == 2


async def test_a_snapshot_does_not_fit_another_service(emulator: Emulator) -> None:
    notes = Notes.create(Settings())
    with pytest.raises(ApiError, match=r"one of openapi.yaml"):
        await notes.restore(emulator.snapshot())
    notes.close()


def test_snapshots_by_the_control_plane(api: Api) -> None:
    session = api.session()
    snapshot = api.answer("POST", "/_emulator/snapshots")["id"]
    api.say(session["id"], "Hello")
    api.answer("POST", f"/_emulator/snapshots/{snapshot}/restore")
    assert api.events(session["id"]) == []
    api.answer("DELETE", f"/_emulator/snapshots/{snapshot}")
    again = api.refusal(404, "POST", f"/_emulator/snapshots/{snapshot}/restore")
    assert again == f"Snapshot '{snapshot}' was not found."


def test_what_was_made_before_a_reset_is_not_found_again(api: Api, emulator: Emulator) -> None:
    before = api.session()
    emulator.reset()
    after = api.session()
    assert after["id"] != before["id"]
    assert after["agent"]["id"] != before["agent"]["id"]
    message = api.refusal(404, "GET", f"/v1/sessions/{before['id']}")
    assert "the emulator was reset or restored since" in message
    wanted = {"agent": before["agent"]["id"], "environment_id": after["environment_id"]}
    assert "reset" in api.refusal(404, "POST", "/v1/sessions", json=wanted)
    assert "reset" not in api.refusal(404, "GET", f"/v1/sessions/{after['id'][:-1]}9")
    assert "reset" not in api.refusal(404, "GET", "/v1/sessions/sesn_mine")


def test_what_was_made_after_a_snapshot_is_not_found_again(api: Api, emulator: Emulator) -> None:
    kept = api.session()
    snapshot = emulator.snapshot()
    before = api.session()
    emulator.restore(snapshot)
    after = api.session()
    assert after["id"] != before["id"]
    assert "restored since" in api.refusal(404, "GET", f"/v1/sessions/{before['id']}")
    api.answer("GET", f"/v1/sessions/{kept['id']}")


def test_a_seed_gives_the_same_ids(api: Api, emulator: Emulator) -> None:
    def made() -> Any:
        first = api.session()["id"]
        emulator.restore(emulator.snapshot())
        return first, api.session()["id"]

    emulator.reset(seed="a")
    ids = made()
    emulator.reset()
    assert not set(made()) & set(ids)
    emulator.reset(seed="b")
    assert not set(made()) & set(ids)
    emulator.reset(seed="a")
    assert made() == ids
    with Emulator(seed="a") as other, Api(other.url) as there:
        assert there.session()["id"] == ids[0]


def test_ids_go_on_in_a_state_file(tmp_path: Path) -> None:
    made: list[str] = []
    for _ in range(2):
        with Emulator(db=tmp_path / "state.db") as emulator, Api(emulator.url) as api:
            made.append(api.agent()["id"])
    assert made[0][:-1] == made[1][:-1]
    assert made[0] < made[1]
