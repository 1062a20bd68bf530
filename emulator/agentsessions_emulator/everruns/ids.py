"""Ids: a prefix and a UUID of version 7 without dashes."""

import re
from collections.abc import Mapping

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store import uuids
from agentsessions_emulator.store.store import Store
from agentsessions_emulator.store.uuids import new_uuid

_ID = re.compile(r"[a-z]+_[0-9a-f]{32}")


def new_id(store: Store, prefix: str) -> str:
    """A fresh id such as `session_01a15dcbce05770298f13c64eefb56a2`, greater than those before."""
    return f"{prefix}_{new_uuid(store).hex}"


def salt_of(identifier: str) -> str | None:
    """The salt in an id of an emulator; None for what is none, or is one of somebody else."""
    return uuids.salt_of(identifier[-32:]) if _ID.fullmatch(identifier) else None


def is_id(text: str, prefix: str) -> bool:
    """Whether a text can be an id with this prefix."""
    return bool(_ID.fullmatch(text)) and text.startswith(f"{prefix}_")


def check_id(text: str, prefix: str) -> str:
    """The same text. Raises a 400 unless it can be an id with this prefix."""
    if not is_id(text, prefix):
        raise invalid(f"{text!r} is no id: {prefix}_ and 32 hexadecimal digits in lower case.")
    return text


def check_ids(body: JsonObject, prefixes: Mapping[str, str]) -> None:
    """Raises a 400 unless each of these fields, where the body has it, can be such an id."""
    for name, prefix in prefixes.items():
        if body.get(name) is not None:
            check_id(body[name], prefix)
