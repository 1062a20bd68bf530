"""The client's types: annotations as shapes, and its classes as objects."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from codegen.drift.facts import Field, Object, Shape, merged
from codegen.drift.source import ClientError, Module, Name, Sources

_SCALARS = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "datetime": "datetime",
    "date": "date",
    "object": "any",
    "Any": "any",
    "FileTypes": "bytes",
}
_LISTS = ("List", "list", "Iterable", "Sequence", "SequenceNotStr")
_MAPS = ("Dict", "dict", "Mapping")
_WRAPPERS = ("Required", "NotRequired", "Annotated")
_ABSENT = ("Omit", "NotGiven")


@frozen
class Scope:
    """Where an annotation stands: the module, and what its type variables are there."""

    module: Module
    variables: Mapping[str, Shape] = {}


class Types:
    """All types of the client. Objects are named `module.Class`."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._objects: dict[str, Object] = {}

    def object(self, key: str) -> Object:
        """The object of that key."""
        if key not in self._objects:
            module, _, name = key.rpartition(".")
            self.add(key, self._object(Name(self._sources.module(module), name)))
        return self._objects[key]

    def add(self, key: str, value: Object) -> None:
        """Take in an object that is no class of the client, such as a request's body."""
        self._objects[key] = value

    # Annotations

    def shape(self, node: ast.expr, scope: Scope, place: str) -> Shape:
        """What a value with this annotation may be."""
        match node:
            case ast.Constant(value=None):
                return Shape(place=place, nullable=True)
            case ast.Constant(value=str(text)):
                return self.shape(ast.parse(text, mode="eval").body, scope, place)
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return _united(place, [self.shape(one, scope, place) for one in (left, right)])
            case ast.Name(id=name):
                return self._named(name, scope, place)
            case ast.Attribute(value=ast.Name(id=module), attr=name):
                return self._named_in(module, name, scope, place)
            case ast.Subscript(value=head, slice=inside):
                arguments = inside.elts if isinstance(inside, ast.Tuple) else [inside]
                return self._subscript(ast.unparse(head).split(".")[-1], arguments, scope, place)
            case _:
                raise ClientError(f"{place}: the annotation {ast.unparse(node)} is not understood")

    def _named(self, name: str, scope: Scope, place: str) -> Shape:
        if name in scope.variables:
            return evolve(scope.variables[name], place=place)
        if name in _ABSENT:
            return Shape(place=place)
        found = scope.module.find(name)
        if found is None or name == "FileTypes":
            if name not in _SCALARS:
                raise ClientError(f"{place}: the type {name} is not understood")
            return Shape(place=place, kinds=frozenset([_SCALARS[name]]))
        return self._of(found, place)

    def _named_in(self, alias: str, name: str, scope: Scope, place: str) -> Shape:
        module, inner = scope.module.imports.get(alias, ("", None))
        full = f"{module}.{inner}" if inner else module
        found = self._sources.module(full).find(name)
        if found is None:
            raise ClientError(f"{place}: the type {alias}.{name} is not understood")
        return self._of(found, place)

    def _of(self, found: Name, place: str) -> Shape:
        alias = found.module.aliases.get(found.name)
        if alias is None or isinstance(alias, ast.Call):
            return Shape(place=place, objects=(str(found),))
        return self.shape(alias, Scope(found.module), found.name)

    def _subscript(self, head: str, arguments: list[ast.expr], scope: Scope, place: str) -> Shape:
        if head == "Literal":
            values = [ast.literal_eval(argument) for argument in arguments]
            return Shape(place=place, literals=tuple(values), listed_at=place)
        if head in _LISTS:
            return Shape(place=place, items=(self.shape(arguments[0], scope, place),))
        if head in _MAPS:
            return Shape(place=place, values=(self.shape(arguments[1], scope, place),))
        if head in _WRAPPERS:
            return self.shape(arguments[0], scope, place)
        if head in ("Optional", "Union"):
            parts = [self.shape(argument, scope, place) for argument in arguments]
            nulls = [Shape(place=place, nullable=True)] if head == "Optional" else []
            return _united(place, [*parts, *nulls])
        raise ClientError(f"{place}: the type {head}[...] is not understood")

    # Classes

    def _object(self, found: Name) -> Object:
        functional = found.module.aliases.get(found.name)
        if isinstance(functional, ast.Call):
            fields = dict(self._functional(functional, found))
            return Object(name=found.name, place=found.name, fields=fields)
        node = found.module.classes[found.name]
        fields, free = self.members(node, Scope(found.module), found.name)
        return Object(name=found.name, place=found.name, fields=fields, free=free)

    def members(
        self, node: ast.ClassDef, scope: Scope, place: str
    ) -> tuple[dict[str, Field], bool]:
        """The fields of a class, inherited ones first, and whether it may have others."""
        fields: dict[str, Field] = {}
        free = any(keyword.arg == "extra_items" for keyword in node.keywords)
        for base in node.bases:
            found = scope.module.find(ast.unparse(base))
            if found is not None and found.name not in ("BaseModel", "TypedDict"):
                inherited = self.object(str(found))
                fields |= inherited.fields
                free = free or inherited.free
        total = _is_total(node.keywords)
        for statement in node.body:
            match statement:
                case ast.AnnAssign(target=ast.Name(id=name)) if not name.startswith("_"):
                    wire = _alias(statement.value) or name
                    where = f"{place}.{wire}"
                    fields[wire] = Field(
                        shape=self.shape(statement.annotation, scope, where),
                        required=_is_required(statement, total=total),
                        place=where,
                    )
                case ast.If() if "__pydantic_extra__" in ast.unparse(statement):
                    free = True
                case _:
                    pass
        return fields, free

    def _functional(self, call: ast.Call, found: Name) -> Iterator[tuple[str, Field]]:
        """The fields of `TypedDict("Name", {...})`, for names that are no identifiers."""
        total = _is_total(call.keywords)
        fields = call.args[1]
        if not isinstance(fields, ast.Dict):
            raise ClientError(f"{found}: the fields are not written out")
        for key, annotation in zip(fields.keys, fields.values, strict=True):
            name = str(ast.literal_eval(key)) if key else ""
            yield (
                name,
                Field(
                    shape=self.shape(annotation, Scope(found.module), f"{found.name}.{name}"),
                    required=_says(annotation, "Required") or total,
                    place=f"{found.name}.{name}",
                ),
            )


def _united(place: str, shapes: list[Shape]) -> Shape:
    """The shape of a union. A text or a date, as arguments are written, is a date on the wire."""
    whole = merged(place, shapes)
    if whole.kinds >= {"datetime", "string"}:
        return evolve(whole, kinds=whole.kinds - {"string"})
    return whole


def _is_total(keywords: list[ast.keyword]) -> bool:
    return not any(keyword.arg == "total" for keyword in keywords)


def _is_required(statement: ast.AnnAssign, *, total: bool) -> bool:
    """Whether a field of a model has no default, or a key of a TypedDict must be there."""
    if isinstance(statement.value, ast.Call):
        return not any(keyword.arg == "default" for keyword in statement.value.keywords)
    if statement.value is not None or _says(statement.annotation, "NotRequired"):
        return False
    return total or _says(statement.annotation, "Required")


def _says(annotation: ast.expr, wrapper: str) -> bool:
    return isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == wrapper


def _alias(value: ast.expr | None) -> str:
    keywords = value.keywords if isinstance(value, ast.Call) else []
    names = [keyword.value for keyword in keywords if keyword.arg == "alias"]
    return str(ast.literal_eval(names[0])) if names else ""
