"""Event streams: what identifies an event, and the frames that are no events."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import did_you_mean
from codegen.lint.rules.bodies import EVENTS
from codegen.lint.rules.nesting import objects_in
from codegen.reader.forms import base_type
from codegen.reader.sites import Site

MEANINGS = ("opened", "reconnect", "finished", "error", "ignored")
"""What a frame that is no event can say."""


@rule("stream")
def stream_of_what(index: Index, site: Site) -> Iterator[Finding]:
    """The fields that identify and order events exist, and have the types of an id and a number."""
    media = site.parent
    if media is None or media.name != EVENTS:
        yield Finding(site.pointer, "x-stream on what is no event stream", "leave it out")
        return
    schema = media.child("schema")
    union = index.resolve(schema) if schema else None
    events = objects_in(index, union) if union else []
    for keyword, wanted in (("id", "string"), ("order", "integer")):
        name = site.text(keyword)
        fields = [field for event in events for field in event.children("properties")]
        types = [index.resolve(field) for field in fields if field.name == name]
        if name and not types:
            message = f"x-stream names {name}, which no event has"
            known = dict.fromkeys(field.name for field in fields)
            yield Finding(site.at(keyword), message, did_you_mean(name, known, "name a field"))
        elif any(one and base_type(one) != wanted for one in types):
            message = f"x-stream names {name} as `{keyword}`, which is no {wanted}"
            yield Finding(site.at(keyword), message, f"name a field of type: {wanted}")


@rule("frame")
def frame_meaning(_: Index, site: Site) -> Iterator[Finding]:
    """A frame means one of a few things, and only a pause has a length."""
    means = site.text("means")
    if means and means not in MEANINGS:
        remedy = did_you_mean(means, MEANINGS, f"write one of {', '.join(MEANINGS)}")
        yield Finding(site.at("means"), f"there is no meaning {means} of a frame", remedy)
    elif "delay" in site.value and means != "reconnect":
        message = f"`delay` of a frame that means {means}"
        yield Finding(site.at("delay"), message, "leave it out, or write means: reconnect")
