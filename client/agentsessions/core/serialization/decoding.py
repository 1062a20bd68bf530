"""From JSON text to values: the reader of the text, and the pieces that generated `from_dict`
methods are made of.

Decoders are plain functions from JSON to a value. A value of the wrong shape raises
`ResponseValidationError`; each enclosing object or array adds its own step to the JSON pointer on
the way out, so that the path costs nothing while all goes well.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from importlib import import_module
from types import ModuleType
from typing import Any, Generic, TypeGuard, TypeVar, cast

from ..errors import ResponseValidationError
from .unknown import UnknownVariant

T = TypeVar("T")

_raw_decode = json.JSONDecoder().raw_decode

MISMATCHES = (KeyError, TypeError, AttributeError, ValueError, ResponseValidationError)
"""What reading a value of an unexpected shape can raise."""


def mismatch(error: Exception, owner: type, data: object, at: str) -> ResponseValidationError:
    """Turn what went wrong while an `owner` was read from `data` into an error that says where.

    `at` is the field that was being read; a `KeyError` names the field itself.
    """
    if isinstance(error, ResponseValidationError):
        return error.inside(at)
    if not is_object(data):
        return ResponseValidationError(f"{owner.__name__} needs an object, not {kind(data)}")
    if isinstance(error, KeyError):
        at = str(error.args[0])
        return ResponseValidationError(f"{owner.__name__} needs the field {at!r}").inside(at)
    found = kind(data.get(at))
    return ResponseValidationError(f"{owner.__name__}.{at} cannot be read from {found}").inside(at)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value holds several values in their order: a list, a tuple, and so on."""
    if isinstance(value, list | tuple):
        return True
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)


def kind(value: object) -> str:
    """The JSON name of a value's type, with its article, for messages."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            return type(value).__name__


_MUCH = 1 << 20
"""Importing msgspec takes longer than reading so much JSON, which most programs never do."""

_read = 0


@cache
def json_reader() -> Callable[[bytes | str], Any]:
    """What reads JSON: msgspec where it is installed, once there is much to read. Raises what
    `json.loads` raises.

    msgspec gives the same values, and refuses what only `json.loads` reads (NaN, numbers beyond
    floats, lone surrogates, other encodings). orjson would not do: it rounds large integers.
    """
    if _read < _MUCH:
        return read_with_standard_library
    try:
        from msgspec.json import Decoder
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
    global _read  # noqa: PLW0603  # a race costs some speed at most
    if _read < _MUCH:
        _read += len(content)
        if _read >= _MUCH:
            json_reader.cache_clear()
    if isinstance(content, str):
        try:
            value, end = _raw_decode(content)
        except ValueError:
            return json.loads(content)
        if end == len(content):
            return value
    return json.loads(content)


def decode_list(decode: Callable[[Any], T], values: Any) -> list[T]:
    """Decode each item of a JSON array."""
    if values.__class__ is not list:
        raise TypeError(f"an array is needed, not {kind(values)}")
    decoded: list[T] = []
    try:
        for value in values:
            decoded.append(decode(value))  # noqa: PERF401  # most are short: a loop costs less
        return decoded
    except MISMATCHES:
        return [_decode_member(decode, value, str(index)) for index, value in enumerate(values)]


def decode_map(decode: Callable[[Any], T], values: Any) -> dict[str, T]:
    """Decode each value of a JSON object that is used as a map."""
    if values.__class__ is not dict:
        raise TypeError(f"an object is needed, not {kind(values)}")
    return {key: _decode_member(decode, value, key) for key, value in values.items()}


def _decode_member(decode: Callable[[Any], T], value: Any, step: str) -> T:
    try:
        return decode(value)
    except ResponseValidationError as error:
        raise error.inside(step) from None
    except MISMATCHES as error:
        problem = ResponseValidationError(f"{kind(value)} cannot be read: {error}")
        raise problem.inside(step) from None


def unchanged(value: Any) -> Any:
    """The decoder of plain JSON."""
    return value


class Variants(Generic[T]):
    """A union whose members are told apart by one field, decoded by one dict look-up.

    Member classes are imported when their tag is first seen. A tag that is not listed gives an
    `UnknownVariant`.
    """

    def __init__(self, name: str, tag: str, members: Mapping[str, str], module: str) -> None:
        """`members` maps each tag to a `module:Class` beside `module`, where the union is."""
        self._name = name
        self._tag = tag
        self._members = members
        self._module = module
        self._decoders: dict[Any, Callable[[Any], T]] = {}

    def decode(self, data: Any) -> T:
        """Decode an object by its tag."""
        try:
            decode = self._decoders[data[self._tag]]
        except MISMATCHES as error:
            decode = self._find(data, error)
        return decode(data)

    def decode_list(self, values: Any) -> list[T]:
        """Decode an array of such objects."""
        if values.__class__ is not list:
            raise TypeError(f"an array is needed, not {kind(values)}")
        tag, decoders = self._tag, self._decoders
        decoded: list[T] = []
        rest = iter(values)
        while True:
            try:
                for value in rest:
                    decoded.append(decoders[value[tag]](value))  # noqa: PERF401
                return decoded
            except MISMATCHES:  # the tag is not known yet, or the item cannot be read
                at = len(decoded)
                decoded.append(_decode_member(self.decode, values[at], str(at)))

    def load(self, tag: str) -> Any:
        """The class of a tag."""
        return getattr(self._module_of(tag)[1], self._members[tag].partition(":")[2])

    def attribute(self, name: str) -> Any:
        """The module's `__getattr__`: the union type, made when asked for."""
        if name != self._name:
            raise AttributeError(f"module {self._module!r} has no attribute {name!r}", name=name)
        union: Any = self.load(next(iter(self._members)))
        for tag in self._members:
            union |= self.load(tag)
        return union | UnknownVariant  # at the end, where what tries one after the other comes last

    def _find(self, data: Any, error: Exception) -> Callable[[Any], Any]:
        """The decoder of an object whose tag was not seen before, which gave this error."""
        if not is_object(data):
            problem = f"{self._name} needs an object, not {kind(data)}"
            raise ResponseValidationError(problem) from None
        tag = data.get(self._tag)
        if self._tag not in data or is_array(tag) or is_object(tag):
            raise mismatch(error, type(self._name, (), {}), data, self._tag) from None
        if not isinstance(tag, str):
            return partial(UnknownVariant, "")
        if tag not in self._members:
            return partial(UnknownVariant, tag)  # not stored: unknown tags must not fill memory
        return self._decoder(tag)

    def _decoder(self, tag: str) -> Callable[[Any], T]:
        """The decoder of a member, which may be a union of its own."""
        module, found = self._module_of(tag)
        decode: Callable[[Any], T] = getattr(found, f"decode_{module}")
        self._decoders[tag] = decode
        return decode

    def _module_of(self, tag: str) -> tuple[str, ModuleType]:
        """The module of a member, with its name."""
        module = self._members[tag].partition(":")[0]
        return module, import_module(f"{self._module.rpartition('.')[0]}.{module}")


class KeyedVariants(Variants[T]):
    """A union whose members are told apart by which key is there; `members` maps each key to its
    class. An object with none of them gives an `UnknownVariant` called by its first key.
    """

    def __init__(self, name: str, members: Mapping[str, str], module: str) -> None:
        super().__init__(name, "", members, module)

    def decode(self, data: Any) -> T:
        """Decode an object by its keys."""
        if not is_object(data):
            raise ResponseValidationError(f"{self._name} needs an object, not {kind(data)}")
        for key in self._members:
            if key in data:
                return (self._decoders.get(key) or self._decoder(key))(data)
        return cast("T", UnknownVariant(next(iter(data), ""), data))

    def decode_list(self, values: Any) -> list[T]:
        """Decode an array of such objects."""
        return decode_list(self.decode, values)
