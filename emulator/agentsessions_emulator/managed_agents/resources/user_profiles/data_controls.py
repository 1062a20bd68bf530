"""The data controls of user profiles: keys and buckets of the customer, region by region.

Every profile has exactly one set. What is sent is `pending` in the answer to the update, and has
passed its checks when the controls are next read.
"""

import hashlib
from collections.abc import Collection as Names

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.user_profiles.controls import (
    BUCKETS,
    DISABLED,
    KEYS,
    changed_control,
    shown_control,
)
from agentsessions_emulator.managed_agents.resources.user_profiles.profiles import UserProfiles
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.store import Store

_KIND = "google_managed_data_controls"


class DataControls:
    """The data controls of all profiles."""

    def __init__(
        self, store: Store, clock: Clock, profiles: UserProfiles, changes: Changes
    ) -> None:
        self._store = store
        self._clock = clock
        self._profiles = profiles
        changes.subscribe("user_profile.created", self._create)
        changes.subscribe("user_profile.deleted", self._delete)

    @operation("user_profiles_providers_google_data_controls_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self._shown(self._find(request))

    @operation("user_profiles_providers_google_data_controls_update")
    def update(self, request: Request) -> JsonObject:
        stored, body = self._find(request), request.body
        at = self._clock.now()
        changed = {**stored, "updated_at": timestamp(at)}
        sent: set[str] = set()
        for kind in (KEYS, BUCKETS):
            if kind.control in body:
                update = body[kind.control]
                changed[kind.control] = changed_control(kind, stored[kind.control], update, at)
                sent |= {f"{kind.control} {region}" for region in update.get(kind.field) or ()}
        self._store.save(_KIND, stored["user_profile_id"], changed)
        return self._shown(changed, pending=sent)

    def _find(self, request: Request) -> JsonObject:
        profile = self._profiles.named(request)
        controls = self._store.find(_KIND, profile["id"])
        assert controls is not None, "they are created with their profile"
        return controls

    def _create(self, profile: JsonObject) -> None:
        key: str = profile["id"]
        controls = {
            "user_profile_id": key,
            "bucket_label_value": hashlib.sha256(key.encode()).hexdigest()[:10],
            "cmek": DISABLED,
            "storage": DISABLED,
            "updated_at": profile["created_at"],
        }
        self._store.insert(_KIND, key, controls, at=self._clock.peek())

    def _delete(self, profile: JsonObject) -> None:
        self._store.remove(_KIND, profile["id"])

    def _shown(self, stored: JsonObject, pending: Names[str] = ()) -> JsonObject:
        now = self._clock.peek()
        shown = {
            kind.control: shown_control(kind, stored[kind.control], now, pending)
            for kind in (KEYS, BUCKETS)
        }
        return {"type": _KIND, **stored, **shown}
