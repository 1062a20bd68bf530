"""Webhook endpoints. The service makes them in its console only, the emulator on request."""

from collections.abc import Iterator, Sequence

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.webhooks.signing import check_secret, new_secret
from agentsessions_emulator.outgoing import is_of_this_machine
from agentsessions_emulator.store.store import Store

_KIND = "webhook endpoint"


def endpoint_schema(types: Sequence[str]) -> JsonObject:
    """What is sent to register an endpoint; `types` are the known types of notifications."""
    return {
        "type": "object",
        "required": ["url"],
        "properties": {
            "url": {"type": "string", "maxLength": 2000},
            "secret": {"type": ["string", "null"]},
            "types": {
                "oneOf": [
                    {"type": "array", "items": {"type": "string", "enum": [*types]}},
                    {"type": "null"},
                ]
            },
        },
    }


class Endpoints:
    """The URLs that are told what happens."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def add(self, sent: JsonObject) -> JsonObject:
        """Register what fits `endpoint_schema`.

        Without `types` it gets all of them, without a `secret` a new one.
        """
        secret = sent.get("secret")
        endpoint: JsonObject = {
            "id": new_id(self._store, "whep"),
            "url": _checked_url(sent["url"]),
            "secret": new_secret() if secret is None else check_secret(secret),
            "types": sent.get("types"),
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


def _checked_url(url: str) -> str:
    if not is_of_this_machine(url):
        raise invalid("/url must be a URL of this machine, such as http://127.0.0.1:8000/hook.")
    return url
