"""What a session runs: what its harness, its agent and itself say, put together.

The emulator has no capabilities of its own. Each one that is switched on brings a tool of its name
and a line of instructions, so that it can be seen where it arrives.
"""

from collections.abc import Iterable, Sequence

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store.store import Store

VERSIONS = "agent version"
"""The kind of the stored versions of agents."""


def harness_layers(store: Store, harness_id: str | None) -> list[JsonObject]:
    """A harness and those that it builds on, the first of the line first."""
    layers: list[JsonObject] = []
    while harness_id is not None:
        harness = store.find("harness", harness_id)
        if harness is None or harness in layers:
            break
        layers.insert(0, harness)
        harness_id = harness.get("parent_harness_id")
    return layers


def instructions(layers: Sequence[JsonObject]) -> str:
    """What every request to the model begins with: capabilities first, then each layer's own."""
    added = [f"You can use {name}." for name in capabilities(layers)]
    own = [layer["system_prompt"] for layer in layers if layer.get("system_prompt")]
    return "\n\n".join([*added, *own])


def tools(layers: Sequence[JsonObject]) -> list[JsonObject]:
    """The tools that the model is given: those of capabilities, then those of the client."""
    built_in = [_tool_of(name) for name in capabilities(layers)]
    return [*built_in, *(tool for layer in layers for tool in layer.get("tools") or ())]


def capabilities(layers: Iterable[JsonObject]) -> list[str]:
    """The capabilities that are switched on, each once."""
    refs = (one["ref"] for layer in layers for one in layer.get("capabilities") or ())
    return [*dict.fromkeys(refs)]


def _tool_of(capability: str) -> JsonObject:
    return {
        "type": "builtin",
        "name": capability,
        "description": f"What the capability {capability} can do.",
        "parameters": {"type": "object"},
    }
