"""What agents and harnesses have in common: created, listed, changed, copied, archived by name."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.errors import conflict, missing
from agentsessions_emulator.everruns.ids import check_id, new_id
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.conditions import Condition, json_field

API = "/v1"
_NAME = json_field("name")
_STATUS = json_field("status")


class Collection:
    """The objects of one kind, which have names that are unique among those not deleted.

    `operations` is what the ids of its operations begin with; `kind` is the type of its objects and
    the prefix of their ids. `optional` are the fields that may be left out, null or empty.
    """

    operations: ClassVar[str]
    kind: ClassVar[str]
    optional: ClassVar[tuple[str, ...]]

    def __init__(self, runtime: Runtime) -> None:
        self.store = runtime.store
        self.clock = runtime.clock

    def resolved(self, body: JsonObject) -> JsonObject:
        """The fields of a request as they are stored. Raises a 404 for what it refers to."""
        return {name: body[name] for name in self.optional if name in body}

    def copied(self, item: JsonObject) -> JsonObject:
        """What a copy of `item` begins with."""
        return item

    @operation("*_create")
    def create(self, request: Request) -> JsonObject | Reply:
        return self.shown(self.add(request.body))

    @operation("*_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self.shown(self.named(request))

    @operation("*_update")
    def update(self, request: Request) -> JsonObject:
        """Change the fields that were sent; null clears what can be left out."""
        return self.shown(self.merge(self.named(request), request.body))

    @operation("*_delete")
    def delete(self, request: Request) -> Reply:
        """Archive: what is archived stays readable, and its name is free again."""
        item = self.named(request)
        if item["status"] != "active":
            raise missing(self.kind, item["id"])
        now = timestamp(self.clock.now())
        self._save({**item, "status": "archived", "archived_at": now, "updated_at": now})
        return Reply(None)

    @operation("*_copy")
    def copy(self, request: Request) -> JsonObject:
        item = self.named(request)
        name = self._free_name(f"{item['name']}-copy")
        return self.shown(self.add({**self.copied(item), "name": name}))

    @operation("*_check_name")
    def check_name(self, request: Request) -> JsonObject:
        name, exclude = request.query.text("name") or "", request.query.text("exclude_id")
        found = self.find_by_name(name)
        return {"available": found is None or found["id"] == exclude}

    def named(self, request: Request) -> JsonObject:
        """The object that the path names by its id, or a 404."""
        return self.find(request.path[f"{self.kind}_id"])

    def find(self, key: str) -> JsonObject:
        item = self.store.find(self.kind, key)
        if item is None:
            raise missing(self.kind, key)
        return item

    def find_by_name(self, name: str) -> JsonObject | None:
        """The active object of this name, if there is one."""
        wanted = [Condition(f"{_NAME} = ?", (name,)), Condition(f"{_STATUS} = 'active'")]
        found = self.store.select(self.kind, conditions=wanted, limit=1)
        return found[0].data if found else None

    def referred(self, body: JsonObject) -> JsonObject | None:
        """The object that `KIND_id` or `KIND_name` of a body refers to, if either does."""
        key, name = body.get(f"{self.kind}_id"), body.get(f"{self.kind}_name")
        if key is not None and name is not None:
            raise invalid(f"/{self.kind}_id and /{self.kind}_name exclude each other.")
        if key is not None:
            return self.find(check_id(key, self.kind))
        if name is None:
            return None
        found = self.find_by_name(name)
        if found is None:
            raise missing(self.kind, name)
        return found

    def add(self, body: JsonObject, key: str | None = None) -> JsonObject:
        """Store a new object. Raises a 409 where its name is taken."""
        self._refuse_taken(body["name"])
        at = self.clock.now()
        item: JsonObject = {
            "id": key or new_id(self.store, self.kind),
            "name": body["name"],
            "status": "active",
            "tags": [],
            **self.resolved(body),
            "created_at": timestamp(at),
            "updated_at": timestamp(at),
        }
        self.store.insert(self.kind, item["id"], _without_nulls(item), at=at)
        return item

    def merge(self, item: JsonObject, body: JsonObject) -> JsonObject:
        """The object with what was sent; null clears a field."""
        changes = self.resolved(body)
        for name in ("name", "status"):
            if body.get(name) is not None:
                changes[name] = body[name]
        if changes.get("name", item["name"]) != item["name"]:
            self._refuse_taken(changes["name"])
        changed = {**item, **changes, "updated_at": timestamp(self.clock.now())}
        return self._save(changed)

    def wanted(self, request: Request) -> list[JsonObject]:
        """The objects that a list asks for, newest first."""
        found = self.store.select(self.kind, conditions=_filters(request), descending=True)
        return [one.data for one in found]

    def shown(self, item: JsonObject) -> JsonObject:
        """An object as it is answered, with links and counts."""
        at = f"{API}/{self.operations}/{item['id']}"
        ((count,),) = self.store.rows(
            "SELECT count(*) FROM objects WHERE kind = 'session'"
            f" AND {json_field(f'{self.kind}_id')} = ?",
            (item["id"],),
        )
        return {**item, **links(at), "session_count": count, "app_count": 0}

    def _save(self, item: JsonObject) -> JsonObject:
        item = _without_nulls(item)
        self.store.save(self.kind, item["id"], item)
        return item

    def _refuse_taken(self, name: str) -> None:
        if self.find_by_name(name) is not None:
            raise conflict(f"There is a {self.kind} of the name {name!r} already.")

    def _free_name(self, wanted: str) -> str:
        name, number = wanted, 2
        while self.find_by_name(name) is not None:
            name, number = f"{wanted}-{number}", number + 1
        return name


def links(at: str) -> JsonObject:
    """The links of the object at this path."""
    return {
        "self_url": at,
        "view_url": at.removeprefix(API),
        "ui_link": at.removeprefix(API),
        "allowed_actions": [],
    }


def offset_page(
    items: Sequence[JsonObject],
    path: str,
    request: Request,
    shown: Callable[[JsonObject], JsonObject],
) -> JsonObject:
    """A page of all `items` by `offset` and `limit`, with links to those beside it."""
    offset = request.query.number("offset") or 0
    limit = request.query.number("limit") or 20
    page: JsonObject = {
        "data": [*map(shown, items[offset : offset + limit])],
        "total": len(items),
        "offset": offset,
        "limit": limit,
    }
    if offset + limit < len(items):
        page["next_url"] = f"{path}?offset={offset + limit}&limit={limit}"
    if offset > 0:
        page["prev_url"] = f"{path}?offset={max(0, offset - limit)}&limit={limit}"
    return page


def _filters(request: Request) -> list[Condition]:
    conditions: list[Condition] = []
    if not request.query.flag("include_archived"):
        conditions.append(Condition(f"{_STATUS} = 'active'"))
    if search := request.query.text("search"):
        conditions.append(Condition(f"instr(lower({_NAME}), lower(?)) > 0", (search,)))
    return conditions


def _without_nulls(item: Mapping[str, Any]) -> JsonObject:
    return {name: value for name, value in item.items() if value is not None}
