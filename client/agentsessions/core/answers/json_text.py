"""JSON text into values, exactly as `json.loads` does it, by the fastest reader at hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

_raw_decode = json.JSONDecoder().raw_decode


@cache
def json_reader() -> Callable[[bytes | str], Any]:
    """What reads JSON: msgspec where it is installed. Raises what `json.loads` raises.

    msgspec gives the same values, and refuses what only `json.loads` reads (NaN, numbers beyond
    floats, lone surrogates, other encodings). orjson would not do: it rounds large integers.
    """
    try:
        from msgspec.json import Decoder  # here, because it takes longer to import than to read
    except ImportError:
        return read_with_standard_library
    decode = Decoder().decode

    def read_with_msgspec(content: bytes | str) -> Any:
        try:
            return decode(content)
        except (ValueError, RecursionError):
            return json.loads(content)

    return read_with_msgspec


def read_with_standard_library(content: bytes | str) -> Any:
    """`json.loads`, without what it does for every text that is wrapped in white space."""
    if isinstance(content, str):
        try:
            value, end = _raw_decode(content)
        except ValueError:
            return json.loads(content)
        if end == len(content):
            return value
    return json.loads(content)
