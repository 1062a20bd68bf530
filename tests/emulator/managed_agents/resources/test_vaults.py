"""Vaults: created, changed, archived, deleted and listed."""

import pytest

from agentsessions import BadRequestError, Client, NotFoundError


def test_a_vault_from_its_creation_to_its_end(client: Client) -> None:
    vault = client.vaults.create(display_name="Keys", metadata={"team": "a"})
    assert (vault.id[:4], vault.type, vault.archived_at) == ("vlt_", "vault", None)
    assert client.vaults.retrieve(vault.id) == vault

    changed = client.vaults.update(vault.id, display_name="All keys", metadata={"team": None})
    assert (changed.display_name, changed.metadata) == ("All keys", {})
    assert changed.updated_at > vault.updated_at

    archived = client.vaults.archive(vault.id)
    assert archived.archived_at is not None
    assert client.vaults.archive(vault.id) == archived

    deleted = client.vaults.delete(vault.id)
    assert deleted.to_dict() == {"id": vault.id, "type": "vault_deleted"}
    with pytest.raises(NotFoundError, match="Vault 'vlt_"):
        client.vaults.retrieve(vault.id)


def test_an_update_that_changes_nothing_leaves_the_time_of_change(client: Client) -> None:
    vault = client.vaults.create(display_name="Keys", metadata={"team": "a"})
    same = client.vaults.update(vault.id, display_name="Keys", metadata={"team": "a", "x": None})
    assert same == vault
    assert client.vaults.update(vault.id, display_name=None, metadata=None) == vault


def test_an_archived_vault_cannot_be_changed(client: Client) -> None:
    vault = client.vaults.create(display_name="Keys")
    client.vaults.archive(vault.id)
    with pytest.raises(BadRequestError, match="is archived"):
        client.vaults.update(vault.id, display_name="Others")


def test_lists_are_newest_first_and_leave_out_what_is_archived(client: Client) -> None:
    vaults = [client.vaults.create(display_name=f"Vault {number}") for number in range(5)]
    client.vaults.archive(vaults[1].id)

    listed = [vault.display_name for vault in client.vaults.list(limit=2)]
    assert listed == ["Vault 4", "Vault 3", "Vault 2", "Vault 0"]
    assert len([*client.vaults.list(include_archived=True)]) == 5
