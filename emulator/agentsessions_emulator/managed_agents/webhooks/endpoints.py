"""Webhook endpoints. The service makes them in its console only, the emulator on request."""

from collections.abc import Iterator, Mapping, Sequence

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.jsontypes import JsonObject, is_list
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.webhooks.signing import check_secret, new_secret
from agentsessions_emulator.scripts.remote import is_of_this_machine
from agentsessions_emulator.store.store import Store

_KIND = "webhook endpoint"
_FIELDS = frozenset({"url", "secret", "types"})


class Endpoints:
    """The URLs that are told what happens. `types` are the known types of notifications."""

    def __init__(self, store: Store, clock: Clock, types: Sequence[str]) -> None:
        self._store = store
        self._clock = clock
        self._types = types

    def add(self, sent: Mapping[str, object]) -> JsonObject:
        """Register a URL; without `types` it gets all of them, without a `secret` a new one."""
        unknown = sorted(sent.keys() - _FIELDS)
        if unknown:
            raise invalid(f"/{unknown[0]} is not known. Known: {', '.join(sorted(_FIELDS))}.")
        endpoint: JsonObject = {
            "id": new_id(self._store, "whep"),
            "url": _checked_url(sent.get("url")),
            "secret": _secret(sent.get("secret")),
            "types": self._checked_types(sent.get("types")),
            "enabled": True,
        }
        self._store.insert(_KIND, endpoint["id"], endpoint, at=self._clock.now())
        return endpoint

    def all(self) -> list[JsonObject]:
        return [stored.data for stored in self._store.select(_KIND)]

    def that_want(self, kind: str) -> Iterator[JsonObject]:
        """The endpoints to notify of something of this type."""
        for endpoint in self.all():
            if endpoint["enabled"] and kind in (endpoint["types"] or (kind,)):
                yield endpoint

    def find(self, key: str) -> JsonObject | None:
        """An endpoint that is still to be notified."""
        endpoint = self._store.find(_KIND, key)
        return endpoint if endpoint is not None and endpoint["enabled"] else None

    def disable(self, endpoint: JsonObject) -> None:
        self._store.save(_KIND, endpoint["id"], {**endpoint, "enabled": False})

    def remove(self, key: str) -> None:
        if self._store.find(_KIND, key) is None:
            raise not_found("Webhook endpoint", key)
        self._store.remove(_KIND, key)

    def _checked_types(self, types: object) -> object:
        if types is None:
            return None
        if not is_list(types):
            raise invalid("/types must be a list.")
        unknown = [kind for kind in types if kind not in self._types]
        if unknown:
            raise invalid(f"/types: {unknown[0]!r} is no type of notification.")
        return types


def _checked_url(url: object) -> str:
    if not isinstance(url, str) or not is_of_this_machine(url):
        raise invalid("/url must be a URL of this machine, such as http://127.0.0.1:8000/hook.")
    return url


def _secret(sent: object) -> str:
    if sent is None:
        return new_secret()
    if not isinstance(sent, str):
        raise invalid("/secret must be text.")
    return check_secret(sent)
