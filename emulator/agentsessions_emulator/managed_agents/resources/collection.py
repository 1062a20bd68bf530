"""Collections: the operations that most resources have in common.

A subclass gives the facts of one resource, and says in its hooks what is particular to it:

    class Vaults(Collection):
        operations = "vaults"       # vaults_create, vaults_list, ...
        kind = "vault"
        prefix = "vlt"

        def new(self, item, request): ...
        def change(self, item, request): ...

Only those operations are played that the document has. An operation that differs altogether is a
method of its own under the same mark.
"""

from collections.abc import Callable
from functools import cached_property
from typing import ClassVar

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.document.showing import View, view_of
from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.managed_agents.paging.parameters import (
    limit_of,
    page_of,
    times_of,
    unless_archived,
)
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.conditions import Condition


class Collection:
    """The objects of one kind, all of them or those within an object of another collection.

    `operations` is what the ids of its operations begin with, `kind` the type of its objects,
    under which they are stored, and `prefix` that of their ids. `within` is the collection of what
    they belong to: they are deleted with it, and archived with it where `archived_with_parent`.
    `archived_code` goes with the refusal to change what is archived. `shown_by` is the operation
    that answers with one object, if it is not called after `operations` as usual.
    """

    operations: ClassVar[str]
    kind: ClassVar[str]
    prefix: ClassVar[str]
    archived_code: ClassVar[str | None] = None
    archived_with_parent: ClassVar[bool] = False
    shown_by: ClassVar[str | None] = None

    def __init__(
        self, runtime: Runtime, changes: Changes, within: "Collection | None" = None
    ) -> None:
        self.store = runtime.store
        self.clock = runtime.clock
        self._document = runtime.document
        self._changes = changes
        self._within = within
        if within is not None:
            changes.subscribe(f"{within.kind}.archived", self._archive_with)
            changes.subscribe(f"{within.kind}.deleted", self._delete_with)

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        """`item`, which has its id, type and times, with all other fields of a new object."""
        raise NotImplementedError

    def change(self, item: JsonObject, request: Request) -> JsonObject:
        """`item` as the update wants it; equal to it when nothing is to change."""
        raise NotImplementedError

    def revised(self, item: JsonObject, at: int) -> JsonObject:
        """A changed `item` as it is stored at the time `at`."""
        return {**item, "updated_at": timestamp(at)}

    def written(self, item: JsonObject, at: int) -> None:
        """After `item` has been created or changed."""

    def archiving(self, item: JsonObject) -> None:
        """Before `item` is archived: refuse it, or archive what goes with it."""

    def deleting(self, item: JsonObject) -> None:
        """Before `item` is deleted: refuse it, or delete what goes with it."""

    def limit(self, request: Request) -> int:
        """How many objects a page has."""
        return limit_of(request)

    def conditions(self, request: Request) -> list[Condition]:
        """What the filters of a list ask for."""
        return unless_archived(request)

    @operation("*_create")
    def create(self, request: Request) -> JsonObject:
        return self.shown(self.add(self._parent(request), lambda item: self.new(item, request)))

    @operation("*_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self.shown(self.named(request))

    @operation("*_update")
    def update(self, request: Request) -> JsonObject:
        """Change an object; what changes nothing leaves it as it is, its time of change too."""
        item = self.named(request)
        self.refuse_archived(item)
        changed = self.change(item, request)
        if changed != item:
            changed = self.save(changed)
        return self.shown(changed)

    @operation("*_archive")
    def archive(self, request: Request) -> JsonObject:
        """Archive an object; doing so again changes nothing."""
        return self.shown(self.put_away(self.named(request)))

    @operation("*_delete")
    def delete(self, request: Request) -> JsonObject:
        item = self.named(request)
        self.take_out(item)
        return {"id": item["id"], "type": f"{self.kind}_deleted"}

    @operation("*_list", unchecked="data")
    def list(self, request: Request) -> JsonObject:
        """A page, newest first."""
        parent = self._parent(request, to_change=False)
        query = PageQuery(
            f"{self.operations} of {parent}",
            self.kind,
            self.limit(request),
            page_of(request),
            parent=parent,
            order="desc",
            conditions=self.conditions(request),
            times=times_of(request),
        )
        return self.page(query)

    def page(self, query: PageQuery) -> JsonObject:
        """A page of objects as they are answered."""
        page = list_page(self.store, query)
        return {**page, "data": [self.shown(item) for item in page["data"]]}

    def find(self, key: str, parent: str | None = None) -> JsonObject:
        """The object with this id, of this parent where one is named, or a 404."""
        item = self.store.find(self.kind, key, parent)
        if item is None:
            raise not_found(self._name, key)
        return item

    def named(self, request: Request) -> JsonObject:
        """The object that the path names, or a 404."""
        *above, key = request.path.values()
        return self.find(key, above[-1] if above else None)

    def refuse_archived(self, item: JsonObject) -> None:
        """A 400 for an object that can no longer be changed."""
        if item["archived_at"] is not None:
            raise invalid(
                f"{self._name} {item['id']!r} is archived and cannot be changed.",
                error_code=self.archived_code,
            )

    def shown(self, item: JsonObject) -> JsonObject:
        """An object as it is answered: only what its schema lists."""
        shown: JsonObject = self._view(item)
        return shown

    def add(self, parent: str, fill: Callable[[JsonObject], JsonObject]) -> JsonObject:
        """Store a new object, to which `fill` gives what `new` does; returns it."""
        at = self.clock.now()
        item: JsonObject = {
            "id": new_id(self.store, self.prefix),
            "type": self.kind,
            "created_at": timestamp(at),
            "updated_at": timestamp(at),
            "archived_at": None,
        }
        item = fill(item)
        self.store.insert(self.kind, item["id"], item, at=at, parent=parent)
        self.written(item, at)
        self.tell("created", item)
        return item

    def save(self, changed: JsonObject) -> JsonObject:
        """Store a change; returns the object as it is now."""
        at = self.clock.now()
        changed = self.revised(changed, at)
        self.store.save(self.kind, changed["id"], changed)
        self.written(changed, at)
        self.tell("updated", changed)
        return changed

    def put_away(self, item: JsonObject) -> JsonObject:
        """Archive an object, if it is not archived yet; returns it as it is now."""
        if item["archived_at"] is None:
            self.archiving(item)
            now = timestamp(self.clock.now())
            item = {**item, "archived_at": now, "updated_at": now}
            self.store.save(self.kind, item["id"], item)
            self.tell("archived", item)
        return item

    def take_out(self, item: JsonObject) -> None:
        """Delete an object."""
        self.deleting(item)
        self.store.remove(self.kind, item["id"])
        self.tell("deleted", item)

    def tell(self, what: str, item: JsonObject) -> None:
        self._changes.tell(f"{self.kind}.{what}", item)

    def _archive_with(self, parent: JsonObject) -> None:
        if self.archived_with_parent:
            for item in self.store.select(self.kind, parent=parent["id"]):
                self.put_away(item.data)

    def _delete_with(self, parent: JsonObject) -> None:
        for item in self.store.select(self.kind, parent=parent["id"]):
            self.take_out(item.data)

    @cached_property
    def _view(self) -> View:
        answer = self._document.operations[self.shown_by or f"{self.operations}_retrieve"]
        return view_of(answer.response_schema or {}, self._document.schemas)

    @property
    def _name(self) -> str:
        return self.kind.replace("_", " ").capitalize()

    def _parent(self, request: Request, *, to_change: bool = True) -> str:
        """The id of what the objects belong to, or a 404; a 400 where it may no longer change."""
        if self._within is None:
            return ""
        parent = self._within.named(request)
        if to_change:
            self._within.refuse_archived(parent)
        key: str = parent["id"]
        return key
