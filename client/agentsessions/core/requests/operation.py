"""What the document says about an operation, and one call of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from attrs import field, frozen

from .options import RequestOptions, check_options

T = TypeVar("T", covariant=True)

Accepts = Literal["json", "nothing", "events", "binary"]


@frozen
class Paging(Generic[T]):
    """How a list of `T` goes on: the cursor's query parameter, the fields of items and cursor."""

    parameter: str
    items: str
    next: str


@frozen(kw_only=True, eq=False)
class Operation(Generic[T]):
    """One operation of an API, as its document describes it.

    `decode` reads the parsed body of a successful answer, or of one frame of an event stream.
    `safe` says that repeating the request does no harm; `retry_conflict` that a 409 passes by
    itself. `file_parts` are the parts of a multipart body that are files, `secrets` the fields,
    anywhere in a body, that nobody but the service may see. `shown_by` is the id of
    an operation that shows whether this one took effect; with `reconciled_by`, the id of a list,
    a client asks that list by itself when an answer is lost.
    """

    id: str
    method: str
    path: str
    decode: Callable[[Any], T]
    safe: bool
    retry_conflict: bool = False
    betas: tuple[str, ...] = ()
    preview_betas: tuple[str, ...] = ()
    accepts: Accepts = "json"
    body_type: type | tuple[type, ...] | None = None
    multipart: bool = False
    file_parts: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    shown_by: str | None = None
    reconciled_by: str | None = None
    path_names: tuple[str, ...] = field(init=False)
    path_pieces: tuple[str, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        pieces = [piece for part in self.path.split("{") for piece in part.split("}")]
        object.__setattr__(self, "path_pieces", tuple(pieces[::2]))
        object.__setattr__(self, "path_names", tuple(pieces[1::2]))

    def call(
        self,
        *path_values: str | int,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> Call[T]:
        """One call. Query and headers have wire names; UNSET and None are left out.

        Raises TypeError for options that are no RequestOptions.
        """
        check_options(options, self.id)
        return Call(self, path_values, query or {}, headers or {}, body, options)


class Call(NamedTuple, Generic[T]):
    """An operation with the arguments of one call; never changed by sending it."""

    operation: Operation[T]
    path_values: tuple[str | int, ...]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any
    options: RequestOptions | None

    def __repr__(self) -> str:
        """Without the body and the headers, which may hold secrets."""
        return f"Call({self.operation.id}, path_values={self.path_values})"
