"""Vaults: what holds credentials. Archiving one archives them and forgets what they hold."""

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.resources.collection import Collection


class Vaults(Collection):
    """All vaults."""

    operations = "vaults"
    kind = "vault"
    prefix = "vlt"

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        metadata = check_metadata(body.get("metadata", {}))
        return {**item, "display_name": body["display_name"], "metadata": metadata}

    def change(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        return {
            **item,
            "display_name": body.get("display_name") or item["display_name"],
            "metadata": merge_metadata(item["metadata"], body.get("metadata")),
        }
