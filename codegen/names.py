"""How names of the document become names of Python.

`snake_case` and `pascal_case` do what the generator does with operation ids and component names
(a test compares them with the generator's own functions).
"""

from __future__ import annotations

import keyword
import re

_DELIMITERS = ". _-"
_WORD = re.compile(r"[^. _-]+")
# Words with capitals inside: some names, and acronyms in the plural.
_WHOLE = re.compile(r"OAuth|GitHub|[A-Z]{2,}s(?![a-z])")
_LOWER_WORD = re.compile(r"([A-Z]?[a-z]+)")


def python_name(wire_name: str) -> str:
    """The Python name of a property or parameter: its own, mapped only where Python needs it.

    `statuses[]` -> `statuses`, `created_at[gte]` -> `created_at_gte`, `from` -> `from_`. The
    result is no identifier if the wire name has no letters or starts with a digit.
    """
    name = re.sub(r"[^0-9A-Za-z_]+", "_", wire_name)
    if name != wire_name:
        name = name.strip("_")
    return f"{name}_" if keyword.iskeyword(name) else name


def snake_case(name: str) -> str:
    """The module name that the generator makes of an operation id or a class name."""
    return "_".join(_words(name)).lower()


def module_name(class_name: str) -> str:
    """The module of a class: `MCPOAuthParams` -> `mcp_oauth_params`, `UserIDs` -> `user_ids`.

    That of the generator, to which `OAuth` is an O and `Auth`.
    """
    return snake_case(_WHOLE.sub(lambda found: found[0].capitalize(), class_name))


def pascal_case(name: str) -> str:
    """The class name that the generator makes of a component name."""
    return "".join(word if word.isupper() else word.capitalize() for word in _words(name))


def argument_name(wire_name: str) -> str:
    """The name of a parameter: `X-Request-Id` -> `x_request_id`, `class` -> `class_`."""
    return python_name(snake_case(python_name(wire_name)))


def method_name(operation_id: str, tag: str) -> str:
    """What an operation is called in the namespace of its tag, with which its id begins."""
    return python_name(operation_id.removeprefix(f"{python_name(tag)}_"))


def enum_member(value: str, position: int) -> str:
    """The member name of an enum value at a position of its list.

    `a.b` -> `A_B`, `1h` -> `VALUE_1H`; anything else that begins with no letter has its position.
    """
    if value[:1].isdecimal():
        return snake_case(f"VALUE_{value.upper()}").upper()
    return snake_case(value.upper() if value[:1].isalpha() else f"VALUE_{position}").upper()


def _words(name: str) -> list[str]:
    kept = "".join(
        char for char in name if char.isidentifier() or char.isdecimal() or char in _DELIMITERS
    )
    if any(char.isupper() for char in kept):
        kept = " ".join(_LOWER_WORD.split(kept))
    return _WORD.findall(kept)
