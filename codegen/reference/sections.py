"""The section of an operation: an example, its arguments, its errors and how it is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.reader import Reader, beta_values, preview_values
from codegen.reference.arguments import ArgumentTables
from codegen.reference.catalogue import Catalogue
from codegen.reference.examples import example
from codegen.reference.follow import FollowSections
from codegen.reference.markdown import block, table
from codegen.reference.models import link_to
from codegen.reference.operations import Operation
from codegen.reference.refusals import class_of, refusals, runs_turn


class OperationSections:
    """Writes the sections of operations; `guides` is the way to the guides."""

    def __init__(
        self, reader: Reader, catalogue: Catalogue, operations: Iterable[Operation], guides: str
    ) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._operations = {operation.id: operation for operation in operations}
        self._guides = guides
        self._arguments = ArgumentTables(reader, catalogue, guides)
        self._follow = FollowSections(reader, catalogue, self._arguments, guides)

    def section(self, operation: Operation) -> Iterator[str]:
        """The lines for an operation, and for `follow` if it is a stream that has one."""
        site = operation.site
        yield from ("", f"## {operation.name}", "", f"{site.text('summary')}.", "")
        yield from (site.text("description"), "")
        shown = example(self._reader, operation)
        yield from block("python", shown.code)
        if shown.answer:
            yield from block("json", shown.answer)
        yield from (f"Returns {self._answer(operation)}", "")
        yield from self._arguments.table(operation.arguments, operation.page)
        yield from self._errors(operation)
        yield from self._facts(operation)
        if site.child("x-follow"):
            listing = self._operations[site.text("x-caught-up-by")]
            sender = self._operations.get(site.expect("x-follow").text("sends"))
            yield from self._follow.section(operation, listing, sender)

    def _answer(self, operation: Operation) -> str:
        text = operation.response.text("description")
        text = text[:1].lower() + text[1:]
        if operation.answer is None:
            return f"nothing: {text}"
        model = self._catalogue.type_of(operation.answer, operation.page)
        match operation.answer_media:
            case "application/octet-stream":
                link = f"[download]({self._guides}/files.md#take-what-the-session-made)"
                return f"a {link}: {text}"
            case "text/event-stream":
                link = f"[stream]({self._guides}/streaming.md#one-connection)"
                return f"a {link} of {model}: {text}"
            case "application/x-ndjson":
                return f"lines, one after the other, of {model}: {text}"
            case _ if operation.listed:
                item = self._catalogue.type_of(operation.listed, operation.page)
                link = f"[page]({self._guides}/paging.md)"
                return f"a {link} of {item} (by module, {model}): {text}"
            case _:
                return f"{model}: {text}"

    def _errors(self, operation: Operation) -> Iterator[str]:
        rows = [
            [status, f"`{name}`", " ".join(sentences)]
            for error, sentences in refusals(operation).items()
            for status, name in (class_of(error),)
        ]
        rows += [["", f"`{error}`", when] for error, when in _lost(operation)]
        yield from table(["status", "error", "when"], rows)

    def _facts(self, operation: Operation) -> Iterator[str]:
        yield f"- `{operation.request}`, by module `{operation.id}`"
        yield f"- {self._repeats(operation)}"
        if betas := beta_values(operation.site):
            yield f"- Beta {_betas(betas, preview_values(self._reader, operation.site))}"

    def _repeats(self, operation: Operation) -> str:
        site = operation.site
        if "x-idempotency-key" in site.value:
            return "Safe to repeat: each call has a key, with which a lost one is sent again"
        if site.value["x-safe-to-repeat"]:
            passing = "; so does a conflict (409)" if site.value.get("x-retry-on-conflict") else ""
            return f"Safe to repeat: a lost call is sent again{passing}"
        if name := site.text("x-reconciled-by"):
            listing = link_to(self._operations[name], operation.page)
            return f"Sent exactly once: a lost call is looked for with {listing} first"
        return (
            "Not safe to repeat: a lost call is sent again only if it cannot have been carried out"
        )


def _lost(operation: Operation) -> Iterator[tuple[str, str]]:
    """The errors, without a status, of what got lost on the way."""
    if operation.site.text("x-reconciled-by") or runs_turn(operation):
        words = "Nobody can tell whether it was carried out; `how_to_find_out` says where to look."
        yield "MaybeSentError", words
    if "x-idempotency-key" in operation.site.value:
        words = "No answer arrived. With its `idempotency_key` the call can be made again."
        yield "MaybeSentError", words
    if operation.answer_media in ("text/event-stream", "application/x-ndjson"):
        yield "StreamInterruptedError", "The connection broke, or nothing came for too long."


def _betas(base: list[str], preview: list[str]) -> str:
    without, added = (", ".join(f"`{value}`" for value in values) for values in (base, preview))
    return f"{without}; in the research preview {added}" if preview else without
