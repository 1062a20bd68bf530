"""The members of unions, which other unions may be among."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SCHEMAS = "#/components/schemas/"


def members(schemas: Mapping[str, Any], union: Mapping[str, Any]) -> dict[str, str]:
    """Tag to reference, with the members of unions inside the union.

    The document has passed the lint: members are references, and no union contains itself.
    """
    found: dict[str, str] = dict(union["discriminator"]["mapping"])
    for branch in union["oneOf"]:
        schema = schemas[branch["$ref"].removeprefix(SCHEMAS)]
        if "discriminator" in schema:
            found |= members(schemas, schema)
    return found
