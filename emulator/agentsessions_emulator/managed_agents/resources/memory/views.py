"""What an answer shows of memories and of their versions: with the text or without."""

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.paging.parameters import limit_of
from agentsessions_emulator.managed_agents.resources.memory.contents import Contents

_MAX_FULL = 20
"""How many items a page has at most that shows their texts."""


def wants_content(request: Request, default: str) -> bool:
    return (request.query.text("view") or default) == "full"


def page_size(request: Request) -> int:
    limit = limit_of(request)
    return min(limit, _MAX_FULL) if wants_content(request, "basic") else limit


def viewed(
    shown: JsonObject, version_id: str, contents: Contents, *, with_content: bool
) -> JsonObject:
    """An object with its `content`, which is null in the view `basic`."""
    return {**shown, "content": contents.of(version_id) if with_content else None}
