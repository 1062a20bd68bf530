"""The environment variables that commands get."""

from __future__ import annotations

import os
import re

_PREFIXES = ("ANTHROPIC_", "AGENTSESSIONS_")
_SECRET_WORDS = {
    "APIKEY",
    "AUTH",
    "CREDENTIAL",
    "CREDENTIALS",
    "KEY",
    "KEYS",
    "PASSWD",
    "PASSWORD",
    "SECRET",
    "SECRETS",
    "TOKEN",
    "TOKENS",
}


def clean_environment() -> dict[str, str]:
    """This process's environment without what is, or sounds like, a credential.

    A model can print each variable that its commands have.
    """
    return {name: value for name, value in os.environ.items() if not _is_secret(name)}


def _is_secret(name: str) -> bool:
    words = re.split(r"[^A-Z0-9]+", name.upper())
    return name.upper().startswith(_PREFIXES) or not _SECRET_WORDS.isdisjoint(words)
