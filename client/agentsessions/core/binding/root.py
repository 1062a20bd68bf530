"""What stands beside the resources of a client, and of `client.aio`: requests of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..serialization.unset import UNSET
from .methods import AsyncNamespace, SyncNamespace, detailed_operation

if TYPE_CHECKING:
    from ..request.operation import Call
    from ..request.options import RequestOptions


class _Requests:
    @detailed_operation
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = UNSET,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Call[Any, Any]:
        """Send a request that the SDK has no method for. `parsed` is the JSON of its response, None
        if that is empty.

        Credentials, retries, errors and options are those of every call. What is not GET, HEAD or
        OPTIONS is sent again only if it cannot have been carried out.

        Args:
            method: The method of HTTP.
            path: The path below the client's `base_url`, such as `/v1/agents`.
            body: Any JSON value, or a model; left out, nothing is sent.
            query: Parameters of the query, by name; a list repeats its name.
            headers: Further headers.
            options: What this call does differently.

        Raises:
            ValueError: The path leads away from `base_url`, or HTTP does not allow something.
        """
        from .undocumented import undocumented_call

        return undocumented_call(
            method, path, body=body, query=query, headers=headers, options=options
        )


class SyncRoot(_Requests, SyncNamespace):
    """A client."""


class AsyncRoot(_Requests, AsyncNamespace):
    """What a client has under `aio`."""
