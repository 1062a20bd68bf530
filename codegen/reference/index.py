"""The words at the head of the index: how to read the pages."""

from __future__ import annotations

from codegen.services import Surroundings


def head(title: str, around: Surroundings) -> str:
    """The head of the index of a service with this title."""
    text = _HEAD.format(title=title, guides=around.guides, guide=around.guide, module=around.module)
    if around.others:
        links = ", ".join(f"[{name}]({way}/README.md)" for name, way in around.others.items())
        text += f"\nOther services have references of their own: {links}.\n"
    return text


_HEAD = """\
# Reference of {title}

Every resource, operation and model, written from the API's document. How to begin is in
[the guide]({guides}/{guide}). A page shows what the method of a client takes and gives. All else
is the same for every operation:

- **asyncio**: the method of the same name under `client.aio`, awaited; see
  [async]({guides}/async.md).
- **By module**: `{module}.api.<module>` with `sync` and `asyncio`. The client and
  the ids stand first, and the fields of the request go into `body=`: a model, or a mapping with the
  names of the wire.
- **The whole response**, with status, headers and request id: `.detailed(...)` behind the method.
- **Only look at the request**: `.dry_run(...)`. Nothing is sent.
- **Lists** give a page that iterates over all items of all pages; see [paging]({guides}/paging.md).
- **Errors** that every call can meet, and what is sent again, are in
  [errors and retries]({guides}/errors.md). A page adds what is particular to an operation.

Where a type is a model, a mapping with its fields will do, which type checkers know as its name
with `Dict` behind it. Where it is an enum, the word will do.
"""
