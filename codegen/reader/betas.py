"""Beta values: an operation has its own, else those of its tag, else those of the tag above it.

`x-betas` and `x-preview-betas` are looked up one by one, so that an operation can differ in one.
"""

from __future__ import annotations

from codegen.reader.reader import Reader
from codegen.reader.sites import Site

BETA_KEYS = ("x-betas", "x-preview-betas")


def beta_values(reader: Reader, operation: Site, key: str) -> list[str]:
    """The values of an operation under one of the keys; the document has passed the lint."""
    source: Site | None = operation
    if key not in operation.value:
        source = stating_tag(reader, operation.texts("tags")[0], key)
    return source.texts(key) if source else []


def unstated_keys(reader: Reader, name: str) -> list[str]:
    """The keys in use that neither the tag of that name has nor one above it."""
    sites = [*reader.all("tag"), *reader.all("operation")]
    in_use = [key for key in BETA_KEYS if any(key in site.value for site in sites)]
    return [key for key in in_use if stating_tag(reader, name, key) is None]


def stating_tag(reader: Reader, name: str, key: str) -> Site | None:
    """The tag of that name if it has the key, else the nearest one above it that has."""
    while name:
        tag = reader.tag(name)
        if tag is not None and key in tag.value:
            return tag
        name = name.rpartition(".")[0]
    return None
