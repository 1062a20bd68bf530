"""A request as an operation gets it: decoded, and checked against the document."""

from collections.abc import Mapping
from dataclasses import dataclass

from agentsessions_emulator.http.queries import Query
from agentsessions_emulator.jsontypes import JsonObject


@dataclass(frozen=True)
class Request:
    """A request that fits its operation. `headers` are found by lower-case names.

    `text` is the body of an operation that takes text.
    """

    path: dict[str, str]
    query: Query
    body: JsonObject
    headers: Mapping[str, str]
    text: str = ""
