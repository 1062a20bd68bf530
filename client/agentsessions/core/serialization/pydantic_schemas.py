"""What pydantic asks of models that are its fields, and FastAPI with it. Imported when it asks."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import NOTHING, Attribute, fields
from pydantic_core import core_schema as schemas

from ..errors import ResponseValidationError
from .decoding import is_object, kind
from .model import Model
from .unknown import UnknownVariant
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
M = TypeVar("M", bound=Model)
JsonSchema = dict[str, Any]

_SCALARS: dict[str, JsonSchema] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "Any": {},
}


def model_schema(cls: type[Model]) -> schemas.CoreSchema:
    """The schema of a model."""
    return _schema(partial(_read_model, cls), Model.to_dict)


def unknown_schema() -> schemas.CoreSchema:
    """The schema of the last member of every union."""
    return _schema(_read_unknown, UnknownVariant.to_dict)


def _schema(read: Callable[[Any], T], to_dict: Callable[[T], JsonSchema]) -> schemas.CoreSchema:
    return schemas.no_info_plain_validator_function(
        read, serialization=schemas.plain_serializer_function_ser_schema(to_dict)
    )


def _read_unknown(value: Any) -> UnknownVariant:
    if isinstance(value, UnknownVariant):
        return value
    if not is_object(value):
        raise ValueError(f"an object is needed, not {kind(value)}")
    tag = value.get("type")
    return UnknownVariant(tag if isinstance(tag, str) else "", value)


def _read_model(cls: type[M], value: Any) -> M:
    """The model itself, or one that is read from a mapping. Raises ValueError for anything else."""
    if isinstance(value, cls):
        return value
    if not isinstance(value, Mapping):
        raise ValueError(f"{cls.__name__} needs an object, not {kind(value)}")
    data = dict(cast("Mapping[str, Any]", value))
    for name, field in _by_wire_name(cls):
        if _is_constant(field) and data.get(name, field.default) != field.default:
            raise ValueError(f"{cls.__name__}.{name} is always {field.default!r}")
    try:
        return cls.from_dict(data)
    except ResponseValidationError as error:
        raise ValueError(str(error)) from None


def json_schema(cls: type[Model]) -> JsonSchema:
    """The JSON Schema of a model: its own fields, and only the names of the models in them."""
    named = vars(sys.modules[cls.__module__])
    known = dict(_by_wire_name(cls))
    return {
        "title": cls.__name__,
        "type": "object",
        "description": " ".join((cls.__doc__ or "").partition("\n\n")[0].split()),
        "properties": {
            name: _any_of(_parts(ast.parse(str(field.type), mode="eval").body, named))
            for name, field in known.items()
        },
        "required": [name for name, field in known.items() if field.default is not UNSET],
    }


def _by_wire_name(cls: type[Model]) -> Iterator[tuple[str, Attribute[Any]]]:
    known = {field.name: field for field in fields(cast(Any, cls))}
    for name, wire_name in cls.wire_names().items():
        yield wire_name, known[name]


def _is_constant(field: Attribute[Any]) -> bool:
    return field.default is not NOTHING and field.default is not UNSET


def _any_of(parts: Iterator[JsonSchema]) -> JsonSchema:
    several: list[JsonSchema] = []
    for part in parts:
        if part not in several:
            several.append(part)
    return several[0] if len(several) == 1 else {"anyOf": several}


def _parts(annotation: ast.expr, named: Mapping[str, Any]) -> Iterator[JsonSchema]:
    """The types that an annotation allows; those for type checkers alone are left out."""
    match annotation:
        case ast.BinOp(left=left, right=right):
            yield from _parts(left, named)
            yield from _parts(right, named)
        case ast.Constant(value=None):
            yield {"type": "null"}
        case ast.Subscript(value=ast.Name(id="Literal"), slice=value):
            yield {"const": ast.literal_eval(value)}
        case ast.Subscript(slice=ast.Tuple(elts=[_, value])):
            yield {"type": "object", "additionalProperties": _any_of(_parts(value, named))}
        case ast.Subscript(slice=item):
            yield {"type": "array", "items": _any_of(_parts(item, named))}
        case ast.Name(id=name) if not name.endswith(("Dict", "Literal", "Unset")):
            found = named.get(name)
            is_enum = isinstance(found, type) and issubclass(found, Enum)
            named_object = {"type": "string"} if is_enum else {"type": "object", "title": name}
            yield _SCALARS.get(name, named_object)
        case _:
            pass
