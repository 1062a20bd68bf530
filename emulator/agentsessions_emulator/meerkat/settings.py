"""What a session is made with, and what a server does not make one with."""

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.errors import bad_request

DEFAULTS = {"provider": "anthropic", "model": "claude-opus-5-5"}

_NAMES = (
    *("provider", "model", "output_schema", "structured_output_retries", "comms_name"),
    *("max_tokens", "auth_binding", "hooks_override", "enable_web_search", "peer_meta"),
)
_PROVIDERS = {"claude-": "anthropic", "gpt-": "openai", "gemini-": "gemini"}
"""The provider of a model by how its name begins."""

_RESERVED = "meerkat."


def settings_of(body: JsonObject) -> JsonObject:
    """What a request says of it. Raises a 400 for a model whose provider is not known."""
    settings = {name: body[name] for name in _NAMES if body.get(name) is not None}
    model = settings.get("model")
    if model is not None and "provider" not in settings and "auth_binding" not in settings:
        settings["provider"] = _provider_of(model)
    return settings


def check_new(body: JsonObject) -> None:
    """Raises what a request for a new session is refused with."""
    labels: dict[str, str] = body.get("labels") or {}
    for name in labels:
        if name.startswith(_RESERVED):
            told = f"metadata label key '{name}' is reserved for Meerkat-owned runtime facts"
            raise bad_request(told)
    if body.get("keep_alive") and not body.get("comms_name"):
        told = "agent error: Build error: keep_alive requires comms_name to be set"
        raise ApiError(500, told, error_code="AGENT_ERROR")


def _provider_of(model: str) -> str:
    for beginning, provider in _PROVIDERS.items():
        if model.startswith(beginning):
            return provider
    told = f"cannot infer provider from model '{model}'; specify a provider or auth binding"
    raise bad_request(told)
