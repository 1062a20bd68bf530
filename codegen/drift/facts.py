"""What the document and the official client say, in one form, so that the two can be compared.

Neither side's way of writing a type matters here: a union inside a union is one union, and an enum
that takes any other string is its values and `string`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeAlias

from attrs import field, frozen

Literal: TypeAlias = "str | int | bool"


@frozen(kw_only=True)
class Shape:
    """What a value may be.

    Attributes:
        place: where it is said: a JSON pointer, or a dotted name of the client.
        nullable: whether it may be null.
        kinds: the kinds of scalars it may be: `string`, `integer`, `datetime`, `any`, ...
        literals: single values it may be, and `listed_at` where they are said.
        objects: the objects it may be, by the key that their side knows them by.
        tag: the property that tells these apart, if it is said.
        items, values: what it holds as a list, and as a map.
    """

    place: str
    nullable: bool = False
    kinds: frozenset[str] = frozenset()
    literals: tuple[Literal, ...] = ()
    listed_at: str = ""
    objects: tuple[str, ...] = ()
    tag: str = ""
    items: tuple[Shape, ...] = ()
    values: tuple[Shape, ...] = ()

    @property
    def item(self) -> Shape:
        """What its items may be."""
        return merged(self.place, self.items)

    @property
    def value(self) -> Shape:
        """What its values may be."""
        return merged(self.place, self.values)


@frozen(kw_only=True)
class Field:
    """A property of an object, or a parameter of an operation."""

    shape: Shape
    required: bool
    place: str


@frozen(kw_only=True)
class Object:
    """An object by its properties. `free` says that it may have others."""

    name: str
    place: str
    fields: Mapping[str, Field]
    free: bool = False


@frozen(kw_only=True)
class Operation:
    """An operation.

    Attributes:
        id: the operation id of the document, which the client's dotted name makes too.
        resource: the dotted name of the resource.
        parameters: by where they go and their wire name.
        content_type: that of the request's body; "" without one.
        answers: `json`, `events`, `binary` or `nothing`.
    """

    id: str
    resource: str
    place: str
    method: str
    path: str
    parameters: Mapping[tuple[str, str], Field]
    betas: tuple[str, ...]
    content_type: str = ""
    body: Shape | None = None
    answers: str = "nothing"
    response: Shape | None = None


class Side(Protocol):
    """The document, or the client."""

    @property
    def operations(self) -> Mapping[str, Operation]:
        """All operations, by id."""
        ...

    @property
    def webhook(self) -> Shape | None:
        """What a notification holds, if there are any."""
        ...

    def object(self, key: str) -> Object:
        """The object that a shape names."""
        ...


@frozen(kw_only=True)
class Difference:
    """One thing in which the two differ.

    Attributes:
        kind: `missing` in the document, `gone` from the client, or `different`.
        pointer: the place in the document.
        subject: the thing, as the client calls it.
        message: what is the matter with it.
        addition: what the document lacks, for the scaffold; if it is a field, `key` has its name,
            and where it goes if it is a parameter.
    """

    kind: str
    pointer: str
    subject: str
    message: str
    addition: Operation | Field | Shape | None = field(default=None, eq=False)
    key: tuple[str, str] = ("", "")


def parameter_key(place: str, name: str) -> tuple[str, str]:
    """By which a parameter is known; the names of headers have no case."""
    return place, name.lower() if place == "header" else name


def merged(place: str, shapes: Iterable[Shape]) -> Shape:
    """One shape for all that any of them may be, at the place of the only one that is not null."""
    shapes = [shape for shape in shapes if shape != Shape(place=shape.place)]
    places = [shape.place for shape in shapes if shape != Shape(place=shape.place, nullable=True)]
    return Shape(
        place=places[0] if len(places) == 1 else place,
        nullable=any(shape.nullable for shape in shapes),
        kinds=frozenset(kind for shape in shapes for kind in shape.kinds),
        literals=tuple(dict.fromkeys(value for shape in shapes for value in shape.literals)),
        listed_at=next((shape.listed_at for shape in shapes if shape.listed_at), ""),
        objects=tuple(dict.fromkeys(key for shape in shapes for key in shape.objects)),
        tag=next((shape.tag for shape in shapes if shape.tag), ""),
        items=tuple(item for shape in shapes for item in shape.items),
        values=tuple(value for shape in shapes for value in shape.values),
    )


def variants(side: Side, union: Shape, tag: str) -> dict[Literal, str]:
    """The objects of a union by the values of the property that tells them apart."""
    return {
        value: key
        for key in union.objects
        if tag in side.object(key).fields
        for value in side.object(key).fields[tag].shape.literals
    }


def tag_of(side: Side, union: Shape) -> str:
    """The property that tells the objects of a union apart: `type`, if each must have one."""

    def tells(name: str) -> bool:
        found = [side.object(key).fields.get(name) for key in union.objects]
        needed = all(field is not None and field.required for field in found)
        return needed and set(variants(side, union, name).values()) == set(union.objects)

    names = ["type", *side.object(union.objects[0]).fields]
    return next(filter(tells, names), "type")
