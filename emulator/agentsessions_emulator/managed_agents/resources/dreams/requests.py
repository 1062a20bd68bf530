"""What a dream is asked for: checked, and as it is stored."""

from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.resources.memory.stores import MemoryStores
from agentsessions_emulator.store.store import Store

_SPEED = "standard"


class Requests:
    """Reads requests. Raises a 400 or 404 for what no dream can do."""

    def __init__(self, stores: MemoryStores, store: Store) -> None:
        self._stores = stores
        self._store = store

    def settings(self, body: JsonObject) -> JsonObject:
        """The fields of a dream that the request decides."""
        inputs = [self._input(sent) for sent in body["inputs"]]
        if sorted(each["type"] for each in inputs) != ["memory_store", "sessions"]:
            raise invalid("/inputs must be exactly one memory_store and one sessions.")
        behavior = body.get("output_behavior") or {"type": "create_new"}
        settings = {
            "inputs": inputs,
            "output_behavior": behavior,
            "model": _model(body["model"]),
            "instructions": body.get("instructions"),
        }
        source = self.source_of(settings)
        if behavior.get("memory_store_id", source) != source:
            raise invalid(
                f"/output_behavior/memory_store_id must be {source!r}, the one of inputs."
            )
        return settings

    def source_of(self, dream: JsonObject) -> str:
        """The id of the memory store that a dream reads."""
        (key,) = (one["memory_store_id"] for one in dream["inputs"] if one["type"] != "sessions")
        return str(key)

    def _input(self, sent: JsonObject) -> JsonObject:
        if sent["type"] == "sessions":
            for session_id in sent["session_ids"]:
                if self._store.find("session", session_id) is None:
                    raise not_found("Session", session_id)
            return {**sent, "session_ids": sorted(sent["session_ids"])}
        if self._stores.find(sent["memory_store_id"])["archived_at"] is not None:
            raise invalid(f"/inputs: the memory store {sent['memory_store_id']!r} is archived.")
        return sent


def _model(sent: str | JsonObject) -> JsonObject:
    model: JsonObject = {"id": sent} if isinstance(sent, str) else dict(sent)
    model["speed"] = model.get("speed") or _SPEED
    if model["speed"] != _SPEED:
        raise invalid(f"/model/speed must be {_SPEED!r} for dreams.")
    return model
