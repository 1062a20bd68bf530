"""Dreams: from their request to their result."""

import pytest

from agentsessions import BadRequestError, Client, NotFoundError
from agentsessions.models import Dream
from agentsessions_emulator import Emulator

DONE = 10
"""Seconds in which a dream comes to its end."""


class Bed:
    """A memory store and a session to dream of."""

    def __init__(self, client: Client) -> None:
        self.client = client
        agent = client.agents.create(name="Clerk", model="claude-opus-5")
        environment = client.environments.create(name="Sandbox")
        session = client.sessions.create(agent=agent.id, environment_id=environment.id)
        self.session_id = session.id
        self.store_id = client.memory_stores.create(name="Notes", description="All").id
        memories = client.memory_stores.memories
        memories.create(self.store_id, path="/a/b.md", content="12345678")

    def dream(self, **fields: object) -> Dream:
        request: dict[str, object] = {
            "inputs": [
                {"type": "memory_store", "memory_store_id": self.store_id},
                {"type": "sessions", "session_ids": [self.session_id]},
            ],
            "model": "claude-opus-5-5",
            **fields,
        }
        return self.client.dreams.create(**request)  # type: ignore[arg-type]  # built by name

    def now(self, dream: Dream) -> Dream:
        return self.client.dreams.retrieve(dream.id)


@pytest.fixture
def bed(client: Client, emulator: Emulator) -> Bed:
    emulator.clock.freeze()
    return Bed(client)


def test_a_dream_makes_a_new_store(client: Client, emulator: Emulator, bed: Bed) -> None:
    dream = bed.dream(instructions="Be brief.")
    assert (dream.id[:4], dream.status, dream.outputs, dream.ended_at) == (
        "drm_",
        "pending",
        [],
        None,
    )
    assert dream.model.to_dict() == {"id": "claude-opus-5-5", "speed": "standard"}
    emulator.clock.advance(1)
    assert bed.now(dream).status == "running"
    emulator.clock.advance(5)

    done = bed.now(dream)
    assert (done.status, done.usage.input_tokens) == ("completed", 2)
    (output,) = done.outputs
    assert output.memory_store_id != bed.store_id
    made = client.memory_stores.retrieve(output.memory_store_id)
    assert (made.name, made.description) == ("Notes", "All")
    (memory,) = client.memory_stores.memories.list(made.id, view="full")
    assert (memory.to_dict()["path"], memory.to_dict()["content"]) == ("/a/b.md", "12345678")


def test_a_dream_can_write_into_the_store_that_it_reads(emulator: Emulator, bed: Bed) -> None:
    same = {"type": "update_existing", "memory_store_id": bed.store_id}
    dream = bed.dream(output_behavior=same)
    emulator.clock.advance(DONE)
    assert [one.memory_store_id for one in bed.now(dream).outputs] == [bed.store_id]


def test_a_dream_goes_on_after_a_restart(tmp_path: object) -> None:
    state = f"{tmp_path}/state.db"
    with Emulator(db=state) as first, Client(api_key="k", base_url=first.url) as client:
        first.clock.freeze()
        dream = Bed(client).dream()
    with Emulator(db=state) as second, Client(api_key="k", base_url=second.url) as client:
        second.clock.advance(DONE)
        assert client.dreams.retrieve(dream.id).status == "completed"


@pytest.mark.parametrize("end", ["archive", "delete"])
def test_a_store_that_is_gone_fails_the_dream(
    client: Client, emulator: Emulator, bed: Bed, end: str
) -> None:
    dream = bed.dream()
    getattr(client.memory_stores, end)(bed.store_id)
    emulator.clock.advance(DONE)
    failed = bed.now(dream)
    assert failed.status == "failed"
    assert failed.to_dict()["error"]["type"] == "internal_error"
    with pytest.raises(BadRequestError, match="too late to cancel"):
        client.dreams.cancel(dream.id)


def test_a_canceled_dream_stays_so(client: Client, emulator: Emulator, bed: Bed) -> None:
    for seconds in (0, 2):
        dream = bed.dream()
        emulator.clock.advance(seconds)
        canceled = client.dreams.cancel(dream.id)
        assert (canceled.status, canceled.outputs) == ("canceled", [])
        emulator.clock.advance(DONE)
        assert client.dreams.cancel(dream.id) == canceled == bed.now(dream)


def test_only_a_dream_that_has_ended_is_archived(
    client: Client, emulator: Emulator, bed: Bed
) -> None:
    dream = bed.dream()
    for status in ("pending", "running"):
        with pytest.raises(BadRequestError, match=f"is {status}. Cancel it first"):
            client.dreams.archive(dream.id)
        emulator.clock.advance(1)
    emulator.clock.advance(DONE)
    archived = client.dreams.archive(dream.id)
    assert client.dreams.archive(dream.id) == archived
    other = bed.dream()
    assert [one.id for one in client.dreams.list()] == [other.id]
    assert [one.id for one in client.dreams.list(include_archived=True)] == [other.id, dream.id]
    assert [*client.dreams.list(statuses=["completed"])] == []
    assert len([*client.dreams.list(statuses=["pending"])]) == 1


def test_what_no_dream_can_do(bed: Bed) -> None:
    store = {"type": "memory_store", "memory_store_id": bed.store_id}
    other = {"type": "update_existing", "memory_store_id": "memstore_other"}
    fast = {"id": "claude-opus-5-5", "speed": "fast"}
    refused: list[tuple[dict[str, object], str]] = [
        ({"inputs": []}, "exactly one"),
        ({"inputs": [store]}, "exactly one"),
        ({"output_behavior": other}, "the one of inputs"),
        ({"model": fast}, "'standard'"),
    ]
    for fields, problem in refused:
        with pytest.raises(BadRequestError, match=problem):
            bed.dream(**fields)


def test_a_dream_reads_what_is_there(client: Client, bed: Bed) -> None:
    store = {"type": "memory_store", "memory_store_id": bed.store_id}
    with pytest.raises(NotFoundError, match="Session"):
        bed.dream(inputs=[store, {"type": "sessions", "session_ids": ["sesn_none"]}])
    client.memory_stores.archive(bed.store_id)
    with pytest.raises(BadRequestError, match="is archived"):
        bed.dream()
