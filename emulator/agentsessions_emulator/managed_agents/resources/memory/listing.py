"""Lists of memories, flat or as a directory shows them."""

from collections.abc import Iterable

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.paging.cursors import Cursor, decode_cursor
from agentsessions_emulator.managed_agents.paging.parameters import page_of
from agentsessions_emulator.managed_agents.resources.memory.views import page_size
from agentsessions_emulator.store.store import Stored

_ORDER = "asc"


def directory_page(memories: Iterable[Stored], request: Request) -> JsonObject:
    """The page that is asked for of `memories`, which are in order of creation.

    With `depth` 1 a directory stands for all that is in it, at the place of its first memory.
    """
    prefix = request.query.text("path_prefix") or "/"
    scope = f"memories of {request.path['memory_store_id']} below {prefix}"
    page, limit = page_of(request), page_size(request)
    after = -1
    if page is not None:
        after = decode_cursor(page, scope=scope, order=_ORDER).position or after
    entries = _entries(memories, prefix, is_flat=_depth(request) == 0)
    found = [entry for entry in entries if entry[0] > after]
    data = [entry for _, entry in found[:limit]]
    more = len(found) > limit
    end = Cursor(scope, _ORDER, found[limit - 1][0]).encode() if more else None
    return {"data": data, "next_page": end}


def _depth(request: Request) -> int:
    depth = request.query.number("depth") or 0
    if depth not in (0, 1):
        raise invalid(f"query parameter 'depth' must be 0 or 1, not {depth}.")
    return depth


def _entries(
    memories: Iterable[Stored], prefix: str, *, is_flat: bool
) -> Iterable[tuple[int, JsonObject]]:
    """The memories and directories below `prefix`, each with its place."""
    directories: set[str] = set()
    for stored in memories:
        path = stored.data["path"]
        if not path.startswith(prefix):
            continue
        name, slash, _ = path.removeprefix(prefix).partition("/")
        if is_flat or not slash:
            yield stored.position, stored.data
        elif name not in directories:
            directories.add(name)
            yield stored.position, {"type": "memory_prefix", "path": f"{prefix}{name}/"}
