"""The server itself: whether it is there, and what it can do."""

from collections.abc import Mapping

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation

_CONTRACT = {"major": 0, "minor": 9, "patch": 8}
_MODELS = {
    "anthropic": {"claude-opus-5-5": "Claude Opus 5.5", "claude-sonnet-5-5": "Claude Sonnet 5.5"},
    "openai": {"gpt-6-sol": "GPT-6 Sol"},
    "gemini": {"gemini-4-argon": "Gemini 4 Argon"},
}
"""The models of each provider by id, the default first."""

_CAPABILITIES = {
    "sessions": "Sessions, and agents that run in them",
    "streaming": "Events while an agent runs",
    "structured_output": "Answers in the form of a JSON Schema",
    "session_store": "Sessions that outlive the server",
    "skills": "Skills",
    "mcp_live": "MCP servers that come and go while a session runs",
}
_MISSING = {"builtins": "Tools of the server", "shell": "A shell", "hooks": "Hooks"}
_SOURCE = {
    "source_uuid": "00000000-0000-4b11-8111-000000000001",
    "display_name": "embedded",
    "transport_kind": "embedded",
    "fingerprint": "embedded:inventory",
    "status": "active",
}
_SKILLS = {"skill-discovery-workflow": "How to find and load skills in a session"}


class Server:
    """What is the same whatever happens."""

    @operation("service_health")
    def health(self, _request: Request) -> Reply:
        return Reply("ok")

    @operation("service_capabilities")
    def capabilities(self, _request: Request) -> JsonObject:
        policy = {"DisabledByPolicy": {"description": "The emulator does not have it."}}
        capabilities = [
            *(_capability(name, told, "Available") for name, told in _CAPABILITIES.items()),
            *(_capability(name, told, policy) for name, told in _MISSING.items()),
        ]
        return {"contract_version": _CONTRACT, "capabilities": capabilities}

    @operation("models_list")
    def models(self, _request: Request) -> JsonObject:
        providers = [_provider(name, models) for name, models in _MODELS.items()]
        return {"contract_version": _CONTRACT, "providers": providers}

    @operation("skills_list")
    def skills(self, _request: Request) -> JsonObject:
        return {"skills": [_skill(name, told) for name, told in _SKILLS.items()]}


def _capability(name: str, description: str, status: str | JsonObject) -> JsonObject:
    return {"id": name, "description": description, "status": status}


def _provider(name: str, models: Mapping[str, str]) -> JsonObject:
    listed = [_model(model, shown) for model, shown in models.items()]
    return {"provider": name, "default_model_id": listed[0]["id"], "models": listed}


def _model(model: str, display_name: str) -> JsonObject:
    return {
        "id": model,
        "display_name": display_name,
        "tier": "recommended",
        "context_window": 1_000_000,
        "max_output_tokens": 128_000,
        "profile": {
            "model_family": model,
            "params_schema": {"type": "object"},
            "supports_temperature": False,
            "supports_thinking": True,
            "supports_reasoning": False,
        },
    }


def _skill(name: str, description: str) -> JsonObject:
    return {
        "key": {"source_uuid": _SOURCE["source_uuid"], "skill_name": name},
        "name": name,
        "description": description,
        "scope": "builtin",
        "source": _SOURCE,
        "is_active": True,
    }
