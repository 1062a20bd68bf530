"""The sections of what a resource has besides its operations: runs of an agent, or turns.

They are written by hand in the client, so their words are taken from there: signature and docstring
of each method, read without importing it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from codegen.reference.markdown import table
from codegen.services import ROOT

_CLIENT = ROOT / "client"
_ENTRY = re.compile(r"^    (\w+): (.*(?:\n {8}.*)*)", re.MULTILINE)
_PART = re.compile(r"^(Args|Raises):$", re.MULTILINE)


class Method(NamedTuple):
    """A method: `arguments` are rows of the table, `errors` too."""

    name: str
    summary: str
    text: str
    arguments: list[list[str]]
    errors: list[list[str]]


class Source(NamedTuple):
    """Where methods are written: a module of the client, a class in it, and what tells more."""

    module: str
    owner: str
    guide: str


def runs(module: str) -> Source:
    """The runs of an agent, as a module gives them to a resource."""
    return Source(module, "Runs", "[tools and confirmations]({guides}/tools.md)")


def turns(module: str) -> Source:
    """The turns that one can listen to, as a module gives them to a resource."""
    return Source(module, "Turns", "[Meerkat]({guides}/meerkat.md)")


@cache
def methods(source: Source) -> tuple[Method, ...]:
    """The methods of the resource; all have the arguments of the first, and its words on them."""
    path = _CLIENT.joinpath(*source.module.split(".")).with_suffix(".py")
    classes = [
        node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ClassDef)
    ]
    (owner,) = (node for node in classes if node.name == source.owner)
    nodes = [node for node in owner.body if isinstance(node, ast.FunctionDef)]
    meanings = _entries(_parts(nodes[0]).get("Args", ""))
    return tuple(_method(node, meanings) for node in nodes)


def overview(source: Source, file: str) -> Iterator[str]:
    """The methods in short."""
    for method in methods(source):
        yield f"- [`{method.name}`]({file}#{method.name}): {method.summary}"


def sections(source: Source, guides: str) -> Iterator[str]:
    """The lines for all methods; `guides` is the way to the guides."""
    for method in methods(source):
        yield from ("", f"## {method.name}", "", f"{method.summary}.", "", method.text, "")
        yield f"See {source.guide.format(guides=guides)}."
        yield ""
        yield from table(["argument", "type", "default", "meaning"], method.arguments)
        yield from table(["error", "when"], method.errors)


def _method(node: ast.FunctionDef, meanings: dict[str, str]) -> Method:
    said = _parts(node)
    summary, _, text = said[""].strip().partition("\n")
    rows = [[*row, meanings[row[0].strip("`")]] for row in _arguments(node)]
    errors = [[f"`{name}`", when] for name, when in _entries(said.get("Raises", "")).items()]
    paragraphs = "\n\n".join(" ".join(each.split()) for each in text.split("\n\n"))
    return Method(node.name, summary.rstrip("."), paragraphs.strip(), rows, errors)


def _parts(node: ast.FunctionDef) -> dict[str, str]:
    """A docstring by its headings; what stands before them by ""."""
    words = _PART.split(ast.get_docstring(node) or "")
    return dict(zip(["", *words[1::2]], words[::2], strict=True))


def _entries(text: str) -> dict[str, str]:
    return {name: " ".join(words.split()) for name, words in _ENTRY.findall(text)}


def _arguments(node: ast.FunctionDef) -> Iterator[list[str]]:
    """Name, type and default of each argument, after `self`."""
    plain = node.args.args[1:]
    without = len(plain) - len(node.args.defaults)
    defaults = [None] * without + [*node.args.defaults] + [*node.args.kw_defaults]
    for argument, default in zip([*plain, *node.args.kwonlyargs], defaults, strict=True):
        kind = _kind(argument.annotation) if argument.annotation else ""
        yield [f"`{argument.arg}`", f"`{kind}`", _shown(default)]


def _kind(node: ast.expr) -> str:
    """A type in words, without what is said elsewhere: that a mapping or a word will do as well,
    and that the argument may be left out.
    """
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            kinds = [*_kind(left).split(" or "), *_kind(right).split(" or ")]
            twins = {f"{kind}{ending}" for kind in kinds for ending in ("Dict", "Literal")}
            return " or ".join(kind for kind in kinds if kind not in {*twins, "Unset"})
        case ast.Subscript(value=ast.Name(id="Sequence"), slice=items):
            return f"list of {_kind(items)}"
        case _:
            return ast.unparse(node).replace(" | ", " or ")


def _shown(default: ast.expr | None) -> str:
    if default is None:
        return "required"
    written = ast.unparse(default)
    return "optional" if written == "UNSET" else f"`{written}`"
