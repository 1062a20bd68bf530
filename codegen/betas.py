"""Beta values: an operation has its own, else those of its tag, else those of the tag above it.

`x-betas` and `x-preview-betas` are looked up one by one, so that an operation can differ in one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

BETA_KEYS = ("x-betas", "x-preview-betas")

Json = Mapping[str, Any]


def beta_values(document: Json, operation: Json, key: str) -> list[str]:
    """The values of an operation under one of the keys; `document` has passed the lint."""
    tags = {tag["name"]: tag for tag in document.get("tags", [])}
    stated = operation[key] if key in operation else stated_by_tag(tags, operation["tags"][0], key)
    return list(stated or [])


def stated_by_tag(tags: Mapping[str, Json], name: str, key: str) -> Any:
    """What the tag of that name says under the key, else the nearest one above it; else None."""
    while name:
        if key in tags.get(name, {}):
            return tags[name][key]
        name = name.rpartition(".")[0]
    return None
