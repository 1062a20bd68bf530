"""Resources as the tree that their dotted names make."""

from __future__ import annotations

from typing import Any

from codegen.prose import paragraph
from codegen.reader import Reader


def resources(reader: Reader) -> dict[str, dict[str, Any]]:
    """The resources by tag, each with those `below` it; the document has passed the lint.

    `own` says whether a resource has operations of its own. One without is only the way to others.
    `runs` is the module by which an agent can be run in it, `streams_turns` that by which one can
    listen to a turn; None where one cannot.
    """
    used = {operation.texts("tags")[0] for operation in reader.all("operation")}
    found: dict[str, dict[str, Any]] = {
        tag: {
            "tag": tag,
            "doc": paragraph(words) or tag,
            "own": tag in used,
            "runs": reader.runs(tag),
            "streams_turns": reader.streams_turns(tag),
            "below": [],
        }
        for tag, words in reader.tags().items()
        if any(f"{one}.".startswith(f"{tag}.") for one in used)
    }
    for tag, resource in found.items():
        above = tag.rpartition(".")[0]
        if above:
            found[above]["below"].append(resource)
    return found
