"""What a text is compared with: a regular expression to search for, or `{exactly: TEXT}`."""

import re
from typing import Any, TypeAlias

from agentsessions_emulator.jsontypes import JsonObject, is_object

Pattern: TypeAlias = str | JsonObject


def is_pattern(value: Any) -> bool:
    """Whether a value of a script is one."""
    if is_object(value):
        return set(value) == {"exactly"} and isinstance(value["exactly"], str)
    if not isinstance(value, str):
        return False
    try:
        re.compile(value)
    except re.error:
        return False
    return True


def fits(pattern: Pattern, text: str) -> bool:
    if isinstance(pattern, str):
        return re.search(pattern, text) is not None
    return bool(pattern["exactly"] == text)


def described(pattern: Pattern) -> str:
    """A pattern in words, as an error message has it."""
    return f"/{pattern}/" if isinstance(pattern, str) else repr(pattern["exactly"])
