"""Documents that lack something, and what a scaffold makes of them."""

from __future__ import annotations

import copy
from typing import Any, cast

from codegen.document import Document
from codegen.lint import lint
from codegen.reader import Reader

Json = dict[str, Any]


def document_of(root: Json) -> Document:
    """The document of plain data; everything in it stands in line 1."""
    return Document("openapi.yaml", root, {"": 1})


def without(root: Json, *, paths: set[str], webhooks: set[str]) -> Json:
    """The document without these paths and kinds of webhooks, and without what only they need."""
    root = copy.deepcopy(root)
    root["paths"] = {name: item for name, item in root["paths"].items() if name not in paths}
    union = root["components"]["schemas"]["WebhookEventData"]
    mapping = union["discriminator"]["mapping"]
    gone = {mapping.pop(kind) for kind in webhooks}
    union["oneOf"] = [one for one in union["oneOf"] if one["$ref"] not in gone]
    _prune(root)
    return root


def _prune(root: Json) -> None:
    reader = Reader(root)
    operations = reader.all("operation")
    roots = [*operations, *reader.all("webhook operation")]
    used = {component.pointer for component in reader.reachable(roots)}
    for section in ("schemas", "parameters", "responses"):
        kept = root["components"][section]
        root["components"][section] = {
            name: one for name, one in kept.items() if f"/components/{section}/{name}" in used
        }
    tags = {operation.texts("tags")[0] for operation in operations}
    root["tags"] = [
        tag for tag in root["tags"] if any(f"{one}.".startswith(f"{tag['name']}.") for one in tags)
    ]
    places = [*reader.all("path item"), *reader.all("parameter")]
    betas = {value for place in places for value in place.texts("x-betas")}
    root["x-betas"] = {name: one for name, one in root["x-betas"].items() if name in betas}


def pasted(root: Json, scaffold: str) -> Json:
    """What stands under each key of the scaffold, added to the same key of the document."""
    root = copy.deepcopy(root)
    _add(root, Document.parse(scaffold).root)
    return root


def _add(there: Json, new: Json) -> None:
    for key, value in new.items():
        if key in there and isinstance(value, dict):
            _add(there[key], cast("Json", value))
        elif key in there and isinstance(value, list):
            there[key] += value
        else:
            there[key] = value


def complaints(root: Json) -> set[tuple[str, str]]:
    """The rules that the document breaks, and what they miss."""
    found: set[tuple[str, str]] = set()
    for problem in lint(document_of(root)):
        words = [word for word in ("description", "examples") if word in problem.message]
        found.add((problem.rule, words[0] if words else problem.message))
    return found
