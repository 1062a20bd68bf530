"""User profiles: what an application states about those whom it serves."""

from agentsessions_emulator.clock.timestamps import parse_timestamp, timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.paging.pages import PageQuery
from agentsessions_emulator.managed_agents.paging.parameters import page_of
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import json_field

_STATED = ("name", "access_type", "external_id", "external_user_onboarded_at")
_MINUTE = 60 * 1_000_000
_LINKS = "https://platform.claude.com/user-profiles"


class UserProfiles(Collection):
    """All user profiles."""

    operations = "user_profiles"
    kind = "user_profile"
    prefix = "uprof"

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        self._check(body)
        profile = {**item, **{field: body.get(field) for field in _STATED}}
        profile["access_type"] = body.get("access_type", "application")
        metadata = check_metadata(body.get("metadata", {}))
        return {**profile, "trust_grants": {}, "metadata": metadata}

    def change(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        self._check(body)
        changed = {**item, **{field: body[field] for field in _STATED if field in body}}
        changed["access_type"] = changed["access_type"] or item["access_type"]
        metadata = merge_metadata(item["metadata"], body.get("metadata"), empty_deletes=True)
        return {**changed, "metadata": metadata}

    @operation("user_profiles_list", unchecked="data")
    def list(self, request: Request) -> JsonObject:
        """A page in the order that is asked for; profiles without a name come last by name."""
        by_name = request.query.text("order_by") == "name"
        order = request.query.text("order") or "desc"
        query = PageQuery(
            f"user profiles by {'name' if by_name else 'created_at'}",
            self.kind,
            self.limit(request),
            page_of(request),
            order=order,
            sort=_by_name(order) if by_name else None,
        )
        return self.page(query)

    @operation("user_profiles_create_enrollment_url")
    def enroll(self, request: Request) -> JsonObject:
        return self._link("enrollment_url", "enrollment", request)

    @operation("user_profiles_action_urls_create")
    def act(self, request: Request) -> JsonObject:
        return self._link("user_profile_action_url", "actions", request)

    def _link(self, kind: str, folder: str, request: Request) -> JsonObject:
        """A made-up link, which works for a quarter of an hour."""
        self.named(request)
        number = self.store.count_up("user profile link")
        expires_at = timestamp(self.clock.now() + 15 * _MINUTE)
        return {"type": kind, "url": f"{_LINKS}/{folder}/{number:08d}", "expires_at": expires_at}

    def _check(self, body: JsonObject) -> None:
        if "external_user_details" in body:
            raise invalid(
                "/external_user_details is not known under user-profiles-2026-08-18. Send"
                " external_id and external_user_onboarded_at."
            )
        moment = body.get("external_user_onboarded_at")
        if moment is not None and parse_timestamp(moment) > self.clock.peek() + _MINUTE:
            raise invalid(
                f"/external_user_onboarded_at is {moment!r}, more than a minute in the future."
            )


def _by_name(order: str) -> str:
    """The SQL expression to sort by name with, so that none comes last in either direction."""
    named, nameless = ("0", "1") if order == "asc" else ("1", "0")
    return f"coalesce('{named}' || lower({json_field('name')}), '{nameless}')"
