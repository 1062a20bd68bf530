"""The errors of an operation: which statuses its words name and its responses have, and when they
come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.prose import paragraph
from codegen.reference.operations import Operation

ERRORS = {
    "400": "BadRequestError",
    "402": "APIStatusError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "412": "PreconditionFailedError",
    "413": "RequestTooLargeError",
    "415": "APIStatusError",
    "422": "UnprocessableEntityError",
    "499": "APIStatusError",
}
"""The class of each status that an operation may have of its own; 401, 429 and 5xx are of all."""

_SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z`])")
_STATUS = re.compile(rf"(?:\b(?:with|gets?|answers?|is) |\()({'|'.join(ERRORS)})\b")


def refusals(operation: Operation) -> dict[str, list[str]]:
    """Status to the sentences that say when it comes, in the order of the statuses."""
    found: dict[str, list[str]] = {}
    for status, sentence in _stated(operation):
        sentences = found.setdefault(status, [])
        if sentence not in sentences:
            sentences.append(sentence)
    return dict(sorted(found.items()))


def _stated(operation: Operation) -> Iterator[tuple[str, str]]:
    arguments = operation.arguments
    if any(argument.place != "path" for argument in arguments):
        yield "400", "An argument breaks its limits."
    ids = [f"`{argument.name}`" for argument in arguments if argument.place == "path"]
    if ids:
        yield "404", f"There is nothing with this {' or '.join(ids)}."
    yield from _in_text(operation.site.text("description"))
    for argument in arguments:
        for status, sentence in _in_text(argument.description):
            yield status, f"`{argument.name}`: {sentence}"
    for response in operation.site.children("responses"):
        if response.name in ERRORS:
            yield response.name, paragraph(operation.reader.resolved(response).text("description"))


def _in_text(text: str) -> Iterator[tuple[str, str]]:
    for sentence in _SENTENCE.split(paragraph(text)):
        yield from ((status, sentence) for status in _STATUS.findall(sentence))
