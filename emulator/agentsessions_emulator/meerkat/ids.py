"""Ids: UUIDs of version 7. A session may also be named with its realm, as `realm:uuid`."""

from uuid import UUID

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.meerkat.errors import bad_request
from agentsessions_emulator.store.store import Store
from agentsessions_emulator.store.uuids import new_uuid

REALM = "home"
"""The one realm of the emulator."""


def new_id(store: Store) -> str:
    """A fresh UUID, greater than those before."""
    return str(new_uuid(store))


def session_ref(session_id: str) -> str:
    """A session with its realm."""
    return f"{REALM}:{session_id}"


def session_id_of(locator: str) -> str:
    """The UUID of a session that is named with or without its realm.

    Raises a 400 for what is no UUID and for another realm.
    """
    realm, colon, rest = locator.rpartition(":")
    try:
        found = UUID(rest)
    except ValueError:
        raise _invalid(locator) from None
    if colon and realm != REALM:
        raise bad_request(f"Session locator realm '{realm}' does not match active realm '{REALM}'")
    return str(found)


def _invalid(locator: str) -> ApiError:
    why = f"invalid session id in session locator: {locator}"
    return bad_request(f"Invalid session locator '{locator}': {why}")
