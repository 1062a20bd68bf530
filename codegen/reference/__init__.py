"""The reference: a Markdown page for every resource of a document, written from it alone.

A page has the operations of one tag, and the models that these are nearest to.

- `operations`, `values`, `refusals`, `uses`, `catalogue`: what is told, read from the document
- `examples`, `layout`: calls and JSON as text
- `pages`, `sections`, `arguments`, `follow`, `models`, `index`, `markdown`: the pages
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from codegen.document import JsonObject
from codegen.lint import valid_document
from codegen.reader import Reader
from codegen.reference.markdown import page
from codegen.reference.pages import Pages
from codegen.services import Surroundings

__all__ = ["Surroundings", "render", "write_reference"]

INDEX = "README.md"
NOTE = "<!-- Generated from {} by `make generate`; edit the document instead. -->"


def write_reference(
    document_path: Path, folder: Path, around: Surroundings | None = None
) -> list[str]:
    """Write the pages of a document in place of those that `folder` holds; their names.

    Folders inside `folder` stay: they are of other documents. Raises `DocumentError` for a document
    that cannot be used; all is as it was then.
    """
    document = valid_document(document_path)
    pages = render(document.root, document_path.name, around)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".reference-") as name:
        for page, text in pages.items():
            (Path(name) / page).write_text(text, encoding="utf-8")
        for page in pages:
            (Path(name) / page).replace(folder / page)
    for file in folder.glob("*.md"):
        if file.name not in pages:
            file.unlink()
    return sorted(pages)


def render(
    document: JsonObject, source: str = "openapi.yaml", around: Surroundings | None = None
) -> dict[str, str]:
    """File name to text of every page; `source` is what the document is called."""
    pages = Pages(Reader(document), around or Surroundings())
    texts = {f"{name}.md": pages.page(name) for name in pages.names}
    texts[INDEX] = pages.index()
    note = NOTE.format(source)
    return {name: page([note, "", *lines]) for name, lines in texts.items()}
