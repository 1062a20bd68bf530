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
    "499": "RequestCancelledError",
}
"""The class of each status that an operation may have of its own; 401, 429 and 5xx are of all."""

CODES = {
    "SESSION_CREATED_WITH_TURN_FAILURE": ("500", "SessionCreatedError"),
    "CALLBACK_PENDING": ("500", "CallbackPendingError"),
}
"""Status and class of the codes that have a class of their own."""

_SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z`])")
_STATUS = re.compile(rf"(?:\b(?:with|gets?|[Aa]nswers?|is) |\()({'|'.join(ERRORS)})\b")
_CODE = re.compile("|".join(CODES))


def runs_turn(operation: Operation) -> bool:
    """Whether it answers when a turn has ended, which others may have interrupted."""
    return any(response.name == "499" for response in operation.site.children("responses"))


def class_of(status_or_code: str) -> tuple[str, str]:
    """Status and class of an error."""
    return CODES.get(status_or_code) or (status_or_code, ERRORS[status_or_code])


def refusals(operation: Operation) -> dict[str, list[str]]:
    """Status, or code with a class of its own, to the sentences that say when it comes."""
    found: dict[str, list[str]] = {}
    for status, sentence in _stated(operation):
        sentences = found.setdefault(status, [])
        if sentence not in sentences:
            sentences.append(sentence)
    return dict(sorted(found.items()))


def _stated(operation: Operation) -> Iterator[tuple[str, str]]:
    """Statuses, and codes that have a class of their own, with what is said of them."""
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
        found = (*_STATUS.findall(sentence), *_CODE.findall(sentence))
        yield from ((status_or_code, sentence) for status_or_code in found)
