"""The section of `follow`, which `templates/follow.jinja` writes for a stream.

The words on its arguments and errors are those of its docstring.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.reader import Reader
from codegen.reference.arguments import ArgumentTables
from codegen.reference.catalogue import Catalogue
from codegen.reference.examples import follow_example
from codegen.reference.markdown import block, table
from codegen.reference.models import link_to
from codegen.reference.operations import Operation

_RECONNECT = (
    "How long to go on without a sign of life; default: 5 minutes or 60 failures in a row, "
    "whichever comes first."
)
_TIMEOUT = (
    "Seconds from the first event asked for until the end, whatever it is waiting for; None: no "
    "limit."
)
_ARGUMENTS = {
    "after": ("{after}", "`None`", "The id of the event to go on after{or_place}."),
    "send": ("{sent}", "`()`", "What to send, once, as soon as nothing can be missed."),
    "until": (
        "function or None",
        "`None`",
        "Says of each event whether it is the last; takes the place of the rule above.",
    ),
    "previews": ("{previews}", "`()`", "Kinds of event to preview while they are written."),
    "timeout": (
        "float or None",
        "`None`",
        _TIMEOUT,
    ),
    "reconnect": ("ReconnectPolicy or None", "`None`", _RECONNECT),
}
"""Type, default and meaning of its arguments, apart from ids and `options`."""

_ERRORS = {
    "StreamInterruptedError": "It gave up; `last_event_id` is the event to go on `after`, or None"
    " if `after` is no event of what is followed.",
    "RunTimeoutError": "It did not end within `timeout`; `last_event_id` is as above.",
    "APIStatusError": "The service refused, and to try again would not help.",
}


class FollowSections:
    """Writes the sections of `follow`; `guides` is the way to the guides."""

    def __init__(
        self, reader: Reader, catalogue: Catalogue, arguments: ArgumentTables, guides: str
    ) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._arguments = arguments
        self._guides = guides

    def section(
        self, stream: Operation, listing: Operation, sender: Operation | None
    ) -> Iterator[str]:
        """The lines for a stream that is caught up by a list; `sender` is what `send` sends by."""
        words = stream.site.expect("x-follow")
        previews = self._previews(stream, words.text("previews"))
        yield from ("", "## follow", "", f"{words.text('summary')}.", "")
        yield from (words.text("description"), "")
        yield from block("python", follow_example(self._reader, stream))
        yield from self._returns(stream, listing, previewed=bool(previews))
        sent = self._sent(sender, stream.page) if sender else ""
        order = self._order(stream)
        words_for = {
            "previews": previews,
            "sent": sent,
            "after": f"str or {'int or ' if order else ''}None",
            "or_place": f", or its `{order}`" if order else "",
        }
        absent = {name for name, kind in {"previews": previews, "send": sent}.items() if not kind}
        rows = [
            [f"`{name}`", kind.format(**words_for), default, meaning.format(**words_for)]
            for name, (kind, default, meaning) in _ARGUMENTS.items()
            if name not in absent
        ]
        ids = (argument for argument in stream.arguments if argument.place == "path")
        yield from self._arguments.table(ids, stream.page, rows)
        errors = [[f"`{error}`", when] for error, when in _ERRORS.items()]
        yield from table(["error", "when"], errors)

    def _order(self, stream: Operation) -> str:
        """The field of an event that says its place, if the stream can begin behind one."""
        media = self._reader.media(stream.response)
        return media.expect("x-stream").text("order") if media and media.child("x-stream") else ""

    def _previews(self, stream: Operation, parameter: str) -> str:
        """The type of the stream's parameter for previews; "" if it has none."""
        found = [one.schema for one in stream.arguments if one.wire_name == parameter]
        return self._catalogue.type_of(found[0], stream.page) if found else ""

    def _sent(self, sender: Operation, page: str) -> str:
        """The type of what `send` takes: that of the only field of its operation's body."""
        (field,) = (one for one in sender.arguments if one.place == "body")
        return self._catalogue.type_of(field.schema, page)

    def _returns(self, stream: Operation, listing: Operation, *, previewed: bool) -> Iterator[str]:
        event = self._catalogue.type_of(listing.listed or listing.site, stream.page)
        yield f"Returns an iterator over {event}, under `client.aio` one for `async for`."
        if previewed:
            yield f"With `previews` it gives what {link_to(stream, stream.page)} gives."
        yield from (f"See [streaming]({self._guides}/streaming.md#follow-a-session).", "")
