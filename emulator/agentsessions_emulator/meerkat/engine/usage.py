"""Tokens, counted, as requests to a model use them and as answers and events tell of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from agentsessions_emulator.jsontypes import JsonObject

_ACCOUNTING = {
    "convention": "host_declared_inclusive_input_total",
    "aggregation": "provider_inclusive_input_total",
}


@dataclass(frozen=True)
class Usage:
    """What one request to a model has used, or several together."""

    input_tokens: int = 0
    output_tokens: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            self.input_tokens + other.input_tokens, self.output_tokens + other.output_tokens
        )

    @property
    def total_tokens(self) -> int:
        return self.input_tokens + self.output_tokens

    def stored(self) -> JsonObject:
        return {"input_tokens": self.input_tokens, "output_tokens": self.output_tokens}

    def answered(self) -> JsonObject:
        """As answers have it."""
        return {**self.stored(), "total_tokens": self.total_tokens}

    def told(self) -> JsonObject:
        """As events have it."""
        return {**self.stored(), "cache_creation_tokens": None, "cache_read_tokens": None}


def total(usages: Iterable[Usage]) -> Usage:
    return sum(usages, Usage())


def accounting(session: JsonObject, usage: Usage) -> JsonObject:
    """How the provider of a session's model has counted."""
    about = {"provider": session["provider"], "model": session["model"]}
    return {**about, "presented_tokens": usage.input_tokens, **_ACCOUNTING}
