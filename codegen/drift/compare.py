"""Walks the document and the client together, from every operation, and finds where they differ."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document import join
from codegen.drift.facts import (
    Difference,
    Field,
    Object,
    Operation,
    Shape,
    Side,
    tag_of,
    variants,
)

_SORTS = ("objects", "items", "values")
_WORDS = {"objects": "an object", "items": "a list", "values": "a map"}


class Comparison:
    """One comparison of the two.

    `known` says which objects of the client the document has, by key, and where.
    """

    def __init__(self, document: Side, client: Side) -> None:
        self._document = document
        self._client = client
        self._seen: set[tuple[str, str]] = set()
        self.known: dict[str, str] = {}

    def run(self) -> Iterator[Difference]:
        """Everything in which the two differ."""
        document, client = self._document.operations, self._client.operations
        for name, operation in client.items():
            if name in document:
                yield from self._operation(document[name], operation)
            else:
                words = f"{operation.method.upper()} {operation.path} is missing"
                yield Difference(
                    kind="missing",
                    pointer="/paths",
                    subject=operation.place,
                    message=words,
                    addition=operation,
                )
        for name, operation in document.items():
            if name not in client:
                words = "the client has no such operation"
                yield Difference(kind="gone", pointer=operation.place, subject=name, message=words)
        if self._document.webhook and self._client.webhook:
            yield from self._shape(self._document.webhook, self._client.webhook)

    # Operations

    def _operation(self, ours: Operation, theirs: Operation) -> Iterator[Difference]:
        what = theirs.place
        for name in ("method", "path", "content_type", "answers"):
            mine, other = getattr(ours, name), getattr(theirs, name)
            if mine != other:
                word = name.replace("_", " ")
                yield _different(ours.place, what, f"the {word} is {other!r}, not {mine!r}")
        path = ours.place.rpartition("/")[0]
        for beta in theirs.betas:
            if beta not in ours.betas:
                yield _missing(join(path, "x-betas"), what, f"beta value {beta} is missing")
        for beta in ours.betas:
            if beta not in theirs.betas:
                yield _gone(join(path, "x-betas"), what, f"the client does not send beta {beta}")
        yield from self._fields(dict(ours.parameters), dict(theirs.parameters), ours.place, what)
        if ours.body and theirs.body:
            yield from self._shape(ours.body, theirs.body)
        elif theirs.body and self._client.object(theirs.body.objects[0]).fields:
            yield _missing(ours.place, what, "the request has a body")
        elif ours.body and not theirs.body:
            yield _gone(join(ours.place, "requestBody"), what, "the request has no body")
        if ours.response and theirs.response:
            yield from self._shape(ours.response, theirs.response)

    def _fields(
        self,
        ours: dict[tuple[str, str], Field],
        theirs: dict[tuple[str, str], Field],
        pointer: str,
        what: str,
    ) -> Iterator[Difference]:
        """Compare parameters, or properties, which are in no place."""
        for key, other in theirs.items():
            if key not in ours:
                yield missing_field(pointer, what, key, other)
            else:
                yield from self._field(ours[key], other, sent=bool(key[0]))
        for key, mine in ours.items():
            if key not in theirs:
                words = f"the client has no {_word(key)}"
                yield _gone(mine.place, f"{what}.{key[1]}", words)

    def _field(self, ours: Field, theirs: Field, *, sent: bool) -> Iterator[Difference]:
        """Compare two fields. Of parameters (`sent`), a null is simply left out."""
        if ours.required != theirs.required:
            words = ("required", "optional") if theirs.required else ("optional", "required")
            yield _different(ours.place, theirs.place, "it is {}, not {}".format(*words))
        if not sent and ours.shape.nullable != theirs.shape.nullable:
            takes = "takes null" if theirs.shape.nullable else "does not take null"
            yield _different(ours.place, theirs.place, f"it {takes}")
        yield from self._content(ours.shape, theirs.shape, ours.place, theirs.place)

    # Values

    def _shape(self, ours: Shape, theirs: Shape) -> Iterator[Difference]:
        yield from self._content(ours, theirs, ours.place, theirs.place)

    def _content(self, ours: Shape, theirs: Shape, pointer: str, what: str) -> Iterator[Difference]:
        """Compare what values may be, but for null."""
        yield from _kinds(ours, theirs, pointer, what)
        for value in theirs.literals if ours.literals else ():
            if value not in ours.literals:
                words = f"value {value!r} is missing"
                yield _missing(ours.listed_at, theirs.place, words, theirs)
        for value in ours.literals if theirs.literals else ():
            if value not in theirs.literals:
                words = f"the client has no value {value!r}"
                yield _gone(ours.listed_at, theirs.place, words)
        for sort in _SORTS:
            if bool(getattr(ours, sort)) != bool(getattr(theirs, sort)):
                it = "it is" if getattr(theirs, sort) else "it is not"
                yield _different(pointer, what, f"{it} {_WORDS[sort]}")
        if ours.objects and theirs.objects:
            yield from self._objects(ours, theirs)
        if ours.items and theirs.items:
            yield from self._element(ours.item, theirs.item, pointer, what)
        if ours.values and theirs.values:
            yield from self._element(ours.value, theirs.value, pointer, what)

    def _element(self, ours: Shape, theirs: Shape, pointer: str, what: str) -> Iterator[Difference]:
        if ours.nullable != theirs.nullable:
            takes = "takes null" if theirs.nullable else "does not take null"
            yield _different(pointer, what, f"what it holds {takes}")
        yield from self._content(ours, theirs, pointer, what)

    def _objects(self, ours: Shape, theirs: Shape) -> Iterator[Difference]:
        if len(ours.objects) == len(theirs.objects) == 1:
            yield from self._object(ours.objects[0], theirs.objects[0])
            return
        tag = ours.tag or tag_of(self._client, theirs)
        mine, other = variants(self._document, ours, tag), variants(self._client, theirs, tag)
        for value, key in other.items():
            if value in mine:
                yield from self._object(mine[value], key)
            else:
                variant = Shape(place=theirs.place, objects=(key,), tag=tag)
                yield _missing(
                    ours.place, theirs.place, f"variant {tag}={value} is missing", variant
                )
        for value in mine:
            if value not in other:
                words = f"the client has no variant {tag}={value}"
                yield _gone(ours.place, theirs.place, words)

    def _object(self, ours: str, theirs: str) -> Iterator[Difference]:
        if (ours, theirs) in self._seen:
            return
        self._seen.add((ours, theirs))
        self.known.setdefault(theirs, ours)
        mine, other = self._document.object(ours), self._client.object(theirs)
        if mine.free != other.free:
            words = "it may have other fields" if other.free else "it has no other fields"
            yield _different(mine.place, other.place, words)
        yield from self._fields(_keyed(mine), _keyed(other), mine.place, other.place)


def _keyed(value: Object) -> dict[tuple[str, str], Field]:
    return {("", name): field for name, field in value.fields.items()}


def missing_field(pointer: str, what: str, key: tuple[str, str], field: Field) -> Difference:
    """That a parameter is missing, or a property, which goes nowhere."""
    return Difference(
        kind="missing",
        pointer=pointer,
        subject=f"{what}.{key[1]}",
        message=f"{_word(key)} is missing",
        addition=field,
        key=key,
    )


def _word(key: tuple[str, str]) -> str:
    return f"{key[0]} parameter {key[1]}" if key[0] else f"field {key[1]}"


def _kinds(ours: Shape, theirs: Shape, pointer: str, what: str) -> Iterator[Difference]:
    """Compare the scalars. The document may open an enum that is closed in the client, and know
    values where the client knows only that it is a string.
    """
    added = {"string"} if theirs.literals or ours.literals else set[str]()
    mine = ours.kinds - added if theirs.literals else ours.kinds
    other = theirs.kinds - added if ours.literals else theirs.kinds
    if mine - added != other - added:
        said, meant = (" or ".join(sorted(kinds)) or "no scalar" for kinds in (mine, other))
        yield _different(pointer, what, f"it is {meant}, not {said}")


def _missing(pointer: str, subject: str, message: str, addition: Shape | None = None) -> Difference:
    return Difference(
        kind="missing", pointer=pointer, subject=subject, message=message, addition=addition
    )


def _gone(pointer: str, subject: str, message: str) -> Difference:
    return Difference(kind="gone", pointer=pointer, subject=subject, message=message)


def _different(pointer: str, subject: str, message: str) -> Difference:
    return Difference(kind="different", pointer=pointer, subject=subject, message=message)
