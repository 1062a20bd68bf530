"""What every generated model shares: JSON in, JSON out, and nothing lost on the way.

A model keeps the object it was read from. `to_dict` lays its attributes over that object, so key
order, fields newer than this SDK and the exact spelling of timestamps survive a round trip:
`Model.from_dict(d).to_dict() == d`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, dataclass_transform

from attrs import Attribute, define, field, fields

from ..annotations import resolve_later
from ..errors import ResponseValidationError
from ..public import public
from .decoding import is_array, is_object, is_sequence
from .timestamps import format_timestamp, parse_timestamp
from .unknown import UnknownVariant
from .unset import UNSET

new = object.__new__
"""Makes an instance without calling `__init__`."""

M = TypeVar("M", bound=type)

_PLAIN = frozenset({str, int, float, bool, type(None)})


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
def model(cls: M) -> M:
    """Make `cls` an attrs class with slots and keyword arguments; `Model` supplies the rest."""
    made = define(
        cls,
        eq=False,
        repr=False,
        kw_only=True,
        weakref_slot=False,
        field_transformer=_hide_secrets if vars(cls).get("_secrets") else None,
    )
    return resolve_later(made)


def _hide_secrets(cls: Any, attributes: list[Attribute[Any]]) -> list[Attribute[Any]]:
    from .showing import hide

    secrets: frozenset[str] = cls._secrets
    return [each.evolve(converter=hide) if each.name in secrets else each for each in attributes]


class _Read:
    """What a model was read from, on its way through `attrs.evolve` to a changed copy."""

    __slots__ = ("data",)

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data

    def __repr__(self) -> str:
        return "<what it was read from>"


class Writable:
    """An object that can stand in a request: its `to_dict` is what is sent."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON object."""
        raise NotImplementedError


@public
@model
class Model(Writable):
    """A JSON object with named, typed attributes.

    Attributes carry the names of the wire; an underscore follows Python keywords. A field that is
    absent is `UNSET`, an explicit null is `None`. Fields that this version of the SDK does not
    know are kept: see `additional_properties`. `attrs.evolve` makes a changed copy with them.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {}
    """Attribute to wire name, where the two differ."""
    _secrets: ClassVar[frozenset[str]] = frozenset()
    """Attributes that `repr` does not show."""
    _secret_keys: ClassVar[frozenset[str]] = frozenset()
    """What `repr` does not show of mappings inside."""
    _names: ClassVar[tuple[str, ...]]

    if TYPE_CHECKING:
        _raw: dict[str, Any] = field(init=False)
    else:  # an argument only so that `attrs.evolve` passes it on
        _read: Any = field(alias="_read", default=None)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object, which the model then owns: do not change `data` afterwards.

        Raises `ResponseValidationError` with a JSON pointer if a required field is missing or a
        value is not an object or array where one is needed.
        """
        raise NotImplementedError(f"{cls.__name__} has no fields of its own")

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: everything that was read, with the present attributes laid over it.

        Raises ValueError for a `datetime` without a time zone, TypeError for a `date`, and
        ResponseValidationError for what is nested deeper than Python can follow.
        """
        result = dict(self._raw)
        try:
            for name in self._attribute_names():
                wire_name = self._wire_names.get(name, name)
                value = getattr(self, name)
                if value is UNSET:
                    result.pop(wire_name, None)
                else:
                    result[wire_name] = encode(value, result.get(wire_name))
        except RecursionError:
            raise ResponseValidationError(f"{type(self).__name__} is nested too deeply") from None
        return result

    def to_json(self, *, indent: int | None = None) -> str:
        """The same as text."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that were read and that this version of the SDK does not know."""
        known = set(self.wire_names().values())
        return {name: value for name, value in self._raw.items() if name not in known}

    @classmethod
    def wire_names(cls) -> dict[str, str]:
        """The names on the wire by attribute, of all fields."""
        return {name: cls._wire_names.get(name, name) for name in cls._attribute_names()}

    @classmethod
    def _attribute_names(cls) -> tuple[str, ...]:
        names: tuple[str, ...] | None = cls.__dict__.get("_names")
        if names is None:
            names = tuple(f.name for f in fields(cast(Any, cls)) if f.name != "_read")
            cls._names = names
        return names

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # models can change

    def __repr__(self) -> str:
        from .showing import short_repr  # here, because most programs show none

        shown = (f"{name}={short_repr(value)}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        from .showing import HIDDEN, without

        for name in self._attribute_names():
            value = getattr(self, name, UNSET)  # it may be half made
            if name in self._secrets and value:
                yield name, HIDDEN
            elif value is not UNSET:
                yield name, without(self._secret_keys, value) if self._secret_keys else value

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        from .pydantic_schemas import model_schema

        return model_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, Any]:
        from .pydantic_schemas import json_schema

        return json_schema(cls)


if not TYPE_CHECKING:
    # Its slot is called `_raw`; as `_read`, attrs sees it in a wrapping. Otherwise `attrs.asdict`
    # would copy the whole object, with secrets.
    def _begin(self: Model, read: _Read | None) -> None:
        self._raw = {} if read is None else read.data

    Model._raw = Model._read
    Model._read = property(lambda self: _Read(self._raw), _begin)


def encode(value: Any, raw: Any = None) -> Any:
    """The JSON form of an attribute's value; `raw` is what it was read from, if it was read."""
    if value.__class__ in _PLAIN:
        return value
    match value:
        case Writable() | UnknownVariant():
            return value.to_dict()
        case Mapping():
            before = raw if is_object(raw) else {}
            return {
                key: encode(item, before.get(key))
                for key, item in cast("Mapping[str, Any]", value).items()
                if item is not UNSET
            }
        case Enum():
            return value.value
        case date():  # a datetime is one too
            return raw if _is_same_moment(value, raw) else format_timestamp(value)
        case _ if is_sequence(value):
            old = raw if is_array(raw) else []
            return [
                encode(item, old[index] if index < len(old) else None)
                for index, item in enumerate(value)
            ]
        case str():  # such as a secret, which is a class of its own
            return str(value)
        case _:
            return value


def _is_same_moment(moment: date, raw: Any) -> bool:
    try:
        return isinstance(raw, str) and parse_timestamp(raw) == moment
    except (TypeError, ValueError):
        return False


def pointer_to_mistake(value: Any) -> str:
    """The JSON pointer to the innermost part of a value that `encode` refuses."""
    for step, part in _parts(value):
        try:
            encode(part)
        except (TypeError, ValueError):
            return f"/{step.replace('~', '~0').replace('/', '~1')}{pointer_to_mistake(part)}"
    return ""


def wire_values(model: Model) -> dict[str, Any]:
    """The values of a model's own fields by their names on the wire; UNSET for what is left out."""
    return {wire_name: getattr(model, name) for name, wire_name in model.wire_names().items()}


def _parts(value: Any) -> Iterable[tuple[str, Any]]:
    match value:
        case Model():
            return wire_values(value).items()
        case Mapping():
            items = cast("Mapping[str, Any]", value).items()
            return [(str(key), item) for key, item in items]
        case _ if is_sequence(value):
            return [(str(index), item) for index, item in enumerate(value)]
        case _:
            return []


def dump_json(where: str, value: Any) -> bytes:
    """Compact UTF-8 JSON. Raises TypeError or ValueError for what JSON cannot hold.

    Half of a surrogate pair, which UTF-8 cannot hold, is written as JSON writes it: `\\ud83d`.
    """
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return text.encode(errors="backslashreplace")
    except (TypeError, ValueError, RecursionError) as error:
        raise mistake_at(error, f"{where}: the body cannot be written as JSON") from None


def mistake_at(error: Exception, where: str) -> TypeError | ValueError:
    """The error with the place of the mistake; its own class may need more than a message."""
    kind = TypeError if isinstance(error, TypeError) else ValueError
    return kind(f"{where}: {error}")
