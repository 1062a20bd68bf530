"""Previews: what sessions would run of an agent or a harness that need not exist."""

from agentsessions_emulator.everruns.configuration import harness_layers, instructions, tools
from agentsessions_emulator.everruns.resources.checks import findings
from agentsessions_emulator.everruns.resources.harnesses import Harnesses
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation


class Previews:
    """Previews of agents and harnesses. Nothing is stored."""

    def __init__(self, harnesses: Harnesses) -> None:
        self._harnesses = harnesses

    @operation("agents_preview")
    def preview_agent(self, request: Request) -> JsonObject:
        layers = [request.body]
        return {
            "system_prompt": instructions(layers),
            "tools": tools(layers),
            "findings": findings(request.body["system_prompt"], tools(layers)),
        }

    @operation("agents_analyze")
    def analyze_agent(self, request: Request) -> JsonObject:
        """What rules find. No model looks at it."""
        return {"findings": findings(request.body["system_prompt"], tools([request.body]))}

    @operation("harnesses_preview")
    def preview_harness(self, request: Request) -> JsonObject:
        parent = self._harnesses.parent_of(request.body)
        layers = [*harness_layers(self._harnesses.store, parent), request.body]
        return {"system_prompt": instructions(layers), "tools": tools(layers)}
