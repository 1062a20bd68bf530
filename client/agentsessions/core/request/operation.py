"""What the document says about an operation, and one call of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from ..public import public
from .options import RequestOptions

if TYPE_CHECKING:
    from ..response.returns import Returns

T = TypeVar("T", covariant=True)
A = TypeVar("A", covariant=True)


@frozen(kw_only=True, eq=False)
class Operation(Generic[T, A]):
    """One operation of a service, as its document describes it. A call of it gives a `T`, one that
    is awaited an `A`; the two differ for streams and downloads.

    Attributes:
        id, method, path: What and where; `path` with its parameters in braces.
        returns: How the response is read.
        safe: Whether repeating the request does no harm.
        retry_conflict: Whether a 409 passes by itself.
        betas, preview_betas: Beta values it needs, always or for its preview features.
        parameter_betas: Those that it needs only with a query parameter, by wire name.
        body_type: The model, or models, of the body; None without a body.
        path_fields: Fields of the body that repeat a parameter of the path, with its name; a body
            that lacks one gets it from there.
        text: Whether the body is a text.
        multipart: Whether the body is a form; `file_parts` are its parts that are files.
        secrets: The fields, anywhere in a body, that nobody but the service may see.
        shown_by: The id of an operation that shows whether this one took effect.
        reconciled_by: The id of a list that a client asks by itself when a response is lost.
        caught_up_by: The id of the list that shows what a stream has missed.
        idempotency_key: The header with a key that makes repeating the request harmless. A call
            that has none is given one.
        security: The security scheme, where it is not the usual one of the service; "" for none.
        takes_any_path: Whether its one parameter is a whole path, as it is to be sent.
    """

    id: str
    method: str
    path: str
    returns: Returns[T, A]
    safe: bool
    retry_conflict: bool = False
    betas: tuple[str, ...] = ()
    preview_betas: tuple[str, ...] = ()
    parameter_betas: Mapping[str, tuple[str, ...]] = {}
    body_type: type | tuple[type, ...] | None = None
    path_fields: Mapping[str, str] = {}
    text: bool = False
    multipart: bool = False
    file_parts: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    shown_by: str | None = None
    reconciled_by: str | None = None
    caught_up_by: str | None = None
    idempotency_key: str | None = None
    security: str | None = None
    takes_any_path: bool = False
    path_names: tuple[str, ...] = field(init=False)
    path_pieces: tuple[str, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        pieces = [piece for part in self.path.split("{") for piece in part.split("}")]
        object.__setattr__(self, "path_pieces", tuple(pieces[::2]))
        object.__setattr__(self, "path_names", tuple(pieces[1::2]))

    def session_in(self, path_values: Sequence[str | int]) -> str | None:
        """The session that a call with these is about, if the path names one."""
        for piece, value in zip(self.path_pieces, path_values, strict=False):
            if piece.endswith("/sessions/"):
                return str(value)
        return None


@public
@frozen(repr=False)
class Call(Generic[T, A]):
    """An operation with the arguments of one call; never changed by sending it.

    Query and headers have wire names; UNSET and None are left out of them.
    """

    operation: Operation[T, A]
    path_values: tuple[str | int, ...] = ()
    query: Mapping[str, Any] = {}
    headers: Mapping[str, Any] = {}
    body: Any = None
    options: RequestOptions | None = None

    @property
    def session_id(self) -> str | None:
        """The session that it is about, if its path names one."""
        return self.operation.session_in(self.path_values)

    def __repr__(self) -> str:
        """Without the body and the headers, which may hold secrets."""
        return f"Call({self.operation.id}, path_values={self.path_values})"
