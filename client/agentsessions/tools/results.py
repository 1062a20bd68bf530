"""What a tool gave, as the blocks that the agent reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from uuid import UUID

import attrs
from attrs import frozen

from ..core.public import public
from ..core.serialization.decoding import is_sequence
from ..core.serialization.model import Model
from ..core.serialization.unknown import UnknownVariant
from .files import file_block, is_file

Block = dict[str, Any]

_NEEDED = {
    "text": {"text"},
    "image": {"source"},
    "document": {"source"},
    "search_result": {"title", "source", "content"},
}
"""The kinds of blocks that a result can hold, and the fields by which they are known."""


@public
@frozen
class ToolResult:
    """The answer to a call: blocks as `user.custom_tool_result` takes them, and whether they tell
    of a failure.
    """

    content: list[Block]
    is_error: bool = False


def text_result(text: str, *, is_error: bool = False) -> ToolResult:
    """A result that is a text."""
    return ToolResult([_text_block(text)], is_error)


def write_result(value: Any) -> ToolResult:
    """Write what a function has returned.

    Text stays as it is, None is an empty one. Content blocks, files and pictures, alone or in a
    list, become blocks; all else becomes JSON. Raises TypeError or ValueError for what has no
    such form, and OSError for a file that cannot be read.
    """
    if isinstance(value, ToolResult):
        return value
    if value is None or isinstance(value, str):
        return text_result(value or "")
    block = _block(value)
    if block is not None:
        return ToolResult([block])
    if is_sequence(value):
        blocks = [_block(item) for item in value]
        if any(blocks):
            return ToolResult(
                [block or _json_block(item) for block, item in zip(blocks, value, strict=True)]
            )
    return ToolResult([_json_block(value)])


def _block(value: Any) -> Block | None:
    """The block that a value is or stands for; None for data."""
    if isinstance(value, Model | UnknownVariant):
        value = value.to_dict()
    if isinstance(value, Mapping):
        block = dict(cast("Mapping[str, Any]", value))
        kind = block.get("type")
        is_block = isinstance(kind, str) and kind in _NEEDED and _NEEDED[kind] <= block.keys()
        return block if is_block else None
    return file_block(value) if is_file(value) else None


def _text_block(text: str) -> Block:
    return {"type": "text", "text": text}


def _json_block(value: Any) -> Block:
    if isinstance(value, str):  # among other blocks
        return _text_block(value)
    return _text_block(json.dumps(value, ensure_ascii=False, allow_nan=False, default=_plain))


def _plain(value: Any) -> Any:
    """What `json` can write in the place of a value. Raises TypeError if there is nothing."""
    match value:
        case Model() | UnknownVariant():
            return value.to_dict()
        case date() | time():  # a datetime is a date too
            return value.isoformat()
        case Enum():
            return value.value
        case Decimal() | UUID():
            return str(value)
        case Mapping():
            return dict(cast("Mapping[str, Any]", value))
        case set() | frozenset():
            return list(cast("set[Any]", value))
        case _ if is_sequence(value):
            return list(value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            return {each.name: getattr(value, each.name) for each in fields(value)}
        case _ if attrs.has(value.__class__):
            return {each.name: getattr(value, each.name) for each in attrs.fields(value.__class__)}
        case _ if hasattr(value.__class__, "model_dump"):  # pydantic's
            return value.model_dump(mode="json")
        case _:
            raise TypeError(f"{type(value).__name__} cannot be written for the agent")
