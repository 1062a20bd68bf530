"""Documents that were compiled to JSON by `make generate`, which loads much faster than YAML."""

import json
from hashlib import sha256
from importlib import resources
from pathlib import Path

from agentsessions_emulator.jsontypes import JsonObject

_FOLDER = "documents"


def find_compiled(text: str, name: str) -> JsonObject | None:
    """The compiled form of the document with this text; None where only another text is compiled.

    `name` is the file name of the document.
    """
    file = resources.files("agentsessions_emulator").joinpath(
        _FOLDER, Path(name).with_suffix(".json").name
    )
    if not file.is_file():
        return None
    compiled: JsonObject = json.loads(file.read_text("utf-8"))
    is_current = compiled["sha256"] == sha256(text.encode()).hexdigest()
    return compiled["document"] if is_current else None
