"""UUIDs: in order, of their generation, and told from those of others."""

from uuid import uuid4

from agentsessions_emulator.store.state_file import IN_MEMORY
from agentsessions_emulator.store.store import Store
from agentsessions_emulator.store.uuids import new_uuid, salt_of


def test_uuids_of_a_store() -> None:
    store = Store(IN_MEMORY)
    store.salt = "bcdfgh"
    made = [new_uuid(store) for _ in range(100)]
    assert made == sorted(set(made))
    assert {(one.version, one.variant) for one in made} == {(7, uuid4().variant)}
    store.salt = "xzwvtb"
    assert (salt_of(str(made[0])), salt_of(str(new_uuid(store)))) == ("bcdfgh", "xzwvtb")


def test_uuids_of_others_have_no_salt() -> None:
    assert salt_of("019a8f2e-4c11-7e02-9d5b-3f60a1c27b94") is None
    assert [salt_of(str(uuid4())) for _ in range(100)] == [None] * 100
    assert salt_of("snapshot_1") is None
