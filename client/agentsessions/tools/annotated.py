"""Inputs that a function's annotations describe, by pydantic. Imported where it is needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from inspect import Parameter
from types import GenericAlias
from typing import Annotated, Any

from attrs import frozen
from pydantic import PydanticUndefinedAnnotation, PydanticUserError, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import PydanticSerializationError, to_jsonable_python

from ..core.errors import ConfigurationError
from .docstrings import Docstring
from .references import inline_references
from .signatures import InputError, Signature, wire_name

_SEVERAL = (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD)


@frozen
class _Input:
    """One parameter as the agent sees it."""

    parameter: str
    name: str
    schema: dict[str, Any]
    adapter: TypeAdapter[Any]
    is_required: bool


@frozen
class AnnotatedInputs:
    """The parameters of a function, each with its type."""

    schema: dict[str, Any]
    _inputs: dict[str, _Input]
    _others: _Input | None

    @classmethod
    def of(cls, signature: Signature, docstring: Docstring, where: str) -> AnnotatedInputs:
        """What the annotations of a function say.

        Raises ConfigurationError for a type that JSON has no form of.
        """
        inputs: dict[str, _Input] = {}
        others = None
        for parameter in signature.parameters:
            made = _input(parameter, docstring.parameters.get(parameter.name), where)
            if parameter.kind is Parameter.VAR_KEYWORD:
                others = made
            else:
                inputs[made.name] = made
        schema: dict[str, Any] = {
            "type": "object",
            "properties": {name: each.schema for name, each in inputs.items()},
        }
        required = [name for name, each in inputs.items() if each.is_required]
        if required:
            schema["required"] = required
        schema["additionalProperties"] = others.schema if others else False
        return cls(schema, inputs, others)

    def read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values by parameter, each of the type that its annotation names."""
        read: dict[str, Any] = {}
        mistakes = [f"{name}: is missing" for name in self._missing(values)]
        for name, value in values.items():
            each = self._inputs.get(name, self._others)
            if each is None:
                mistakes.append(f"{name}: there is no such argument")
                continue
            try:
                made = each.adapter.validate_python(value)
            except ValidationError as error:
                mistakes += _explain(name, error)
                continue
            if each is self._others:
                read.setdefault(each.parameter, {})[name] = made
            else:
                read[each.parameter] = made
        if mistakes:
            raise InputError(mistakes)
        return self._defaults() | read

    def _missing(self, values: Mapping[str, Any]) -> Iterator[str]:
        return (
            name for name, each in self._inputs.items() if each.is_required and name not in values
        )

    def _defaults(self) -> dict[str, Any]:
        """What `Field(default=...)` and `Field(default_factory=...)` give."""
        found = ((each, each.adapter.get_default_value()) for each in self._inputs.values())
        return {each.parameter: default.value for each, default in found if default is not None}


def _explain(name: str, error: ValidationError) -> Iterator[str]:
    for each in error.errors(include_url=False, include_context=False):
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in each["loc"])
        yield f"{name}{path}: {each['msg']}"


def _input(parameter: Parameter, documented: str | None, where: str) -> _Input:
    where = f"{where}: its parameter {parameter.name!r}"
    annotation = _annotation(parameter)
    try:
        adapter = TypeAdapter[Any](annotation)
        schema = inline_references(adapter.json_schema(), where)
    except (PydanticUserError, PydanticUndefinedAnnotation) as error:
        raise ConfigurationError(f"{where} has a type that JSON has no form of: {error}") from None
    description = _own_description(annotation) or documented
    if description:
        schema["description"] = description
    if "default" not in schema and parameter.default is not Parameter.empty:
        with suppress(PydanticSerializationError):
            schema["default"] = to_jsonable_python(parameter.default)
    return _Input(
        parameter.name,
        wire_name(parameter.name),
        schema,
        adapter,
        is_required=(
            parameter.default is Parameter.empty or isinstance(parameter.default, FieldInfo)
        )
        and parameter.kind not in _SEVERAL
        and adapter.get_default_value() is None,
    )


def _annotation(parameter: Parameter) -> Any:
    """The type of what the agent gives, with what `Field(...)` says of it as a default."""
    annotation: Any = parameter.annotation
    if parameter.kind is Parameter.VAR_POSITIONAL:
        return GenericAlias(list, (annotation,))
    if isinstance(parameter.default, FieldInfo):
        return Annotated[annotation, parameter.default]
    return annotation


def _own_description(annotation: Any) -> str | None:
    """What `Annotated` says of a parameter, in a text or in a `Field`."""
    metadata: tuple[Any, ...] = getattr(annotation, "__metadata__", ())
    texts = (each.description if isinstance(each, FieldInfo) else each for each in metadata)
    return next((text for text in texts if isinstance(text, str) and text), None)
