"""What agents and harnesses have in common: created, listed, changed, copied, archived by name."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar
from urllib.parse import urlencode

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.errors import conflict, missing
from agentsessions_emulator.everruns.ids import check_id, check_ids, new_id
from agentsessions_emulator.everruns.resources.stats import count_sessions, statistics
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.conditions import Condition, any_of, json_field

API = "/v1"
_NAME = json_field("name")
_STATUS = json_field("status")
_DESCRIPTION = json_field("description")
_NAMES = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_NAME = 64


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
        check_ids(body, {"default_model_id": "model"})
        return {name: body[name] for name in self.optional if name in body}

    def copied(self, item: JsonObject) -> JsonObject:
        """What a copy of `item` begins with."""
        return item

    def edit(self, item: JsonObject, body: JsonObject) -> JsonObject:
        """The object as somebody has changed it; see `merge`."""
        return self.merge(item, body)

    @operation("*_create")
    def create(self, request: Request) -> JsonObject | Reply:
        return self.shown(self.add(request.body))

    @operation("*_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self.counted(self.named(request))

    @operation("*_update")
    def update(self, request: Request) -> JsonObject:
        """Change the fields that were sent; null clears what can be left out."""
        return self.shown(self.edit(self.named(request), request.body))

    @operation("*_delete")
    def delete(self, request: Request) -> Reply:
        """Archive: what is archived stays readable, and its name is free again."""
        item = self.named(request)
        if item["status"] != "active":
            raise missing(self.kind, item["id"])
        self.merge(item, {"status": "archived"})
        return Reply(None)

    @operation("*_copy")
    def copy(self, request: Request) -> JsonObject:
        """The name is another one, because it is unique; what people read says `(copy)`."""
        item = self.named(request)
        copy = {**self.copied(item), "name": self.free_name(f"{item['name']}-copy")}
        if "display_name" in item:
            copy["display_name"] = f"{item['display_name']} (copy)"
        return self.shown(self.add(copy))

    @operation("*_check_name")
    def check_name(self, request: Request) -> JsonObject:
        """A name that cannot be is not available."""
        name, exclude = request.query.text("name") or "", request.query.text("exclude_id")
        if exclude is not None:
            check_id(exclude, self.kind)
        found = self.find_by_name(name)
        return {"available": is_name(name) and (found is None or found["id"] == exclude)}

    @operation("*_stats")
    def stats(self, request: Request) -> JsonObject:
        return statistics(self.store, f"{self.kind}_id", self.named(request)["id"])

    def named(self, request: Request) -> JsonObject:
        """The object that the path names by its id, or a 404."""
        return self.find(request.path[f"{self.kind}_id"])

    def find(self, key: str) -> JsonObject:
        """The object with this id, or a 404; what is deleted is not there."""
        item = self.store.find(self.kind, key)
        if item is None or item["status"] == "deleted":
            raise missing(self.kind, key)
        return item

    def find_by_name(self, name: str) -> JsonObject | None:
        """The active object of this name, if there is one."""
        wanted = [Condition(f"{_NAME} = ?", (name,)), Condition(f"{_STATUS} = 'active'")]
        found = self.store.select(self.kind, conditions=wanted, limit=1)
        return found[0].data if found else None

    def referred(self, body: JsonObject) -> JsonObject | None:
        """The object that `KIND_id` or `KIND_name` of a body refers to, if either does.

        Raises a 404 where there is none, a 400 for an archived one.
        """
        key, name = body.get(f"{self.kind}_id"), body.get(f"{self.kind}_name")
        if key is not None and name is not None:
            raise invalid(f"/{self.kind}_id and /{self.kind}_name exclude each other.")
        if key is not None:
            found = self.find(check_id(key, self.kind))
            _refuse_archived(self.kind, found)
            return found
        if name is None:
            return None
        named = self.find_by_name(name)
        if named is None:
            raise missing(self.kind, name)
        return named

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
        """The object with what was sent; null clears a field. Raises a 400 for an archived one."""
        _refuse_archived(self.kind, item)
        changes, now = self.resolved(body), timestamp(self.clock.now())
        if body.get("name") is not None:
            changes["name"] = body["name"]
        if body.get("status", "active") not in ("active", None):
            changes |= {"status": body["status"], f"{body['status']}_at": now}
        if changes.get("name", item["name"]) != item["name"]:
            self._refuse_taken(changes["name"])
        return self._save({**item, **changes, "updated_at": now})

    def wanted(self, request: Request) -> list[JsonObject]:
        """The objects that a list asks for, newest first."""
        found = self.store.select(self.kind, conditions=_filters(request), descending=True)
        return [one.data for one in found]

    def shown(self, item: JsonObject) -> JsonObject:
        """An object as it is answered, with links."""
        return {**item, **links(f"{API}/{self.operations}/{item['id']}")}

    def counted(self, item: JsonObject) -> JsonObject:
        """An object as it is read: with links, and how much it is used."""
        count = count_sessions(self.store, f"{self.kind}_id", item["id"])
        return {**self.shown(item), "session_count": count, "app_count": 0}

    def _save(self, item: JsonObject) -> JsonObject:
        item = _without_nulls(item)
        self.store.save(self.kind, item["id"], item)
        return item

    def _refuse_taken(self, name: str) -> None:
        if self.find_by_name(name) is not None:
            raise conflict(f"There is a {self.kind} of the name {name!r} already.")

    def free_name(self, wanted: str) -> str:
        """This name, or the first one with a number behind it that nobody has."""
        name, number = wanted, 2
        while self.find_by_name(name) is not None:
            name, number = f"{wanted}-{number}", number + 1
        return name


def is_name(text: str) -> bool:
    """Whether an agent or a harness can have this name."""
    return len(text) <= _LONGEST_NAME and bool(_NAMES.fullmatch(text))


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
        page["next_url"] = _page_link(path, request, offset + limit, limit)
    if offset > 0:
        page["prev_url"] = _page_link(path, request, max(0, offset - limit), limit)
    return page


def _refuse_archived(kind: str, item: JsonObject) -> None:
    if item["status"] != "active":
        raise invalid(f"The {kind} {item['id']} is {item['status']}.")


def _page_link(path: str, request: Request, offset: int, limit: int) -> str:
    """The link of a page of the same list, with the filters of the request."""
    values = {**request.query.values, "offset": offset, "limit": limit}
    return f"{path}?{urlencode({name: _written(value) for name, value in values.items()})}"


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _filters(request: Request) -> list[Condition]:
    archived = ("active", "archived") if request.query.flag("include_archived") else ("active",)
    conditions = [any_of(_STATUS, archived)]
    if search := request.query.text("search"):
        found = [f"instr(lower({field}), lower(?)) > 0" for field in (_NAME, _DESCRIPTION)]
        conditions.append(Condition(" OR ".join(found), (search, search)))
    return conditions


def _without_nulls(item: Mapping[str, Any]) -> JsonObject:
    return {name: value for name, value in item.items() if value is not None}
