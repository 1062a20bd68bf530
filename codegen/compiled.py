"""The document as the emulator loads it: JSON, without what is only for readers.

It says of which text it was made, so that the emulator never takes it for that of another one.
"""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from codegen.document import Document, Json

_FOR_READERS = frozenset({"summary", "description", "examples"})
_OF_NAMES = frozenset({"properties", "schemas", "paths", "mapping"})
"""Keys of objects whose own keys are anybody's names."""


def compile_document(path: Path) -> str:
    """The compiled form of the document at `path`. Raises `DocumentError` like `Document.load`."""
    text = Document.read(path)
    compiled = {
        "sha256": sha256(text.encode()).hexdigest(),
        "document": _without_prose(dict(Document.parse(text, str(path)).root)),
    }
    return json.dumps(compiled, indent=1, ensure_ascii=False) + "\n"


def _without_prose(node: Json, *, is_of_names: bool = False) -> Json:
    if isinstance(node, list):
        return [_without_prose(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _without_prose(value, is_of_names=key in _OF_NAMES and not is_of_names)
        for key, value in node.items()
        if is_of_names or key not in _FOR_READERS
    }
