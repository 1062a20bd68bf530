"""Reports on the context: what the next request to the model would be made of."""

from collections.abc import Iterator

from agentsessions_emulator.everruns.configuration import capabilities, tools
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.engine.run import text_of
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.scripts.words import tokens
from agentsessions_emulator.service.operations import operation

_MODEL = "emulated-model"
_LABELS = {"system_prompt": "Instructions", "tools": "Tools", "history": "Messages"}


class Reports:
    """Reports of all sessions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @operation("sessions_context_report")
    def context(self, request: Request) -> JsonObject:
        session = self._engine.session(request.path["session_id"])
        layers = self._engine.run(session["id"]).layers
        parts = [*_of_layers(layers), *self._of_history(session["id"])]
        sections = [
            {
                "key": key,
                "label": label,
                "items": sum(part["section_key"] == key for part in parts),
                "tokens": sum(part["tokens"] for part in parts if part["section_key"] == key),
            }
            for key, label in _LABELS.items()
        ]
        report: JsonObject = {
            "session_id": session["id"],
            "model": _model(session, layers),
            "estimated_input_tokens": sum(part["tokens"] for part in parts),
            "sections": sections,
            "contributions": parts,
        }
        return report | ({"cumulative_usage": session["usage"]} if "usage" in session else {})

    def _of_history(self, session_id: str) -> Iterator[JsonObject]:
        for event in self._engine.log.select(session_id):
            data = event["data"]
            match event["type"]:
                case "input.message" | "output.message.completed":
                    message = data["message"]
                    label = f"{message['role'].capitalize()} message"
                    yield _part("history", message["id"], label, text_of(message))
                case "tool.completed":
                    given = dump(data.get("result") or [data.get("error", "")])
                    yield _part("history", data["tool_call_id"], data["tool_name"], given)
                case _:
                    pass


def _of_layers(layers: list[JsonObject]) -> Iterator[JsonObject]:
    for name in capabilities(layers):
        yield _part("system_prompt", name, name, f"You can use {name}.")
    for layer in layers:
        if text := layer.get("system_prompt"):
            yield _part("system_prompt", layer["id"], layer.get("name", "Session"), text)
    for tool in tools(layers):
        yield _part("tools", tool["name"], tool["name"], dump(tool))


def _part(section: str, source: str, label: str, text: str) -> JsonObject:
    return {"section_key": section, "source_id": source, "label": label, "tokens": tokens(text)}


def _model(session: JsonObject, layers: list[JsonObject]) -> str:
    """The one that the session names, else the nearest layer's."""
    named = [layer.get("default_model_id") for layer in reversed(layers)]
    return next((model for model in (session.get("model_id"), *named) if model), _MODEL)
