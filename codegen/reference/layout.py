"""Values as people read them: on one line where they fit, else one entry a line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from attrs import frozen

from codegen.document import Json

WIDTH = 88


class Code(str):
    """Python that stands for a value, written as it is."""

    __slots__ = ()


@frozen
class _Style:
    scalar: Callable[[Json], str]
    step: int
    comma: str


def as_json(value: Json) -> str:
    """A value as JSON."""
    return _write(value, _JSON, indent=0, used=0)


def as_python(value: Json) -> str:
    """A value as Python."""
    return _write(value, _PYTHON, indent=0, used=0)


def call(function: str, arguments: Iterable[tuple[str, Json]]) -> Code:
    """A call as Python, with what stands before it; an argument without a name is positional."""
    prefixes = [(f"{name}=" if name else "", value) for name, value in arguments]
    flat = ", ".join(prefix + _flat(value, _PYTHON) for prefix, value in prefixes)
    if len(f"{function}({flat})") <= WIDTH:
        return Code(f"{function}({flat})")
    step = _PYTHON.step
    lines = [
        f"{' ' * step}{prefix}{_write(value, _PYTHON, indent=step, used=len(prefix))},"
        for prefix, value in prefixes
    ]
    return Code("\n".join([f"{function}(", *lines, ")"]))


def _write(value: Json, style: _Style, *, indent: int, used: int) -> str:
    """The text of a value behind `used` characters of a line that is indented by `indent`."""
    flat = _flat(value, style).replace("\n", f"\n{' ' * indent}")
    if not isinstance(value, dict | list) or indent + used + len(flat) < WIDTH:
        return flat
    inner = indent + style.step
    entries = value.items() if isinstance(value, dict) else (("", item) for item in value)
    lines: list[str] = []
    for key, item in entries:
        prefix = f"{style.scalar(key)}: " if isinstance(value, dict) else ""
        lines.append(" " * inner + prefix + _write(item, style, indent=inner, used=len(prefix)))
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return "\n".join([opening, ",\n".join(lines) + style.comma, " " * indent + closing])


def _flat(value: Json, style: _Style) -> str:
    match value:
        case dict():
            pairs = (f"{style.scalar(key)}: {_flat(item, style)}" for key, item in value.items())
            return f"{{{', '.join(pairs)}}}"
        case list():
            return f"[{', '.join(_flat(item, style) for item in value)}]"
        case _:
            return style.scalar(value)


def _json_scalar(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)


def _python_scalar(value: Json) -> str:
    if isinstance(value, Code):
        return str(value)
    return _json_scalar(value) if isinstance(value, str) else repr(value)


_JSON = _Style(_json_scalar, step=2, comma="")
_PYTHON = _Style(_python_scalar, step=4, comma=",")
