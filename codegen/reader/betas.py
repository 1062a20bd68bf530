"""Beta values, which stand under `x-betas` in three places.

The document lists all of them, each with what a client in research preview adds to it. A path says
which of them its operations need; a query parameter, which ones a request needs only with it.
"""

from __future__ import annotations

from collections.abc import Iterable

from codegen.reader.reader import Reader
from codegen.reader.sites import Site

BETAS = "x-betas"


def beta_values(operation: Site) -> list[str]:
    """The values that every request for the operation needs."""
    return operation.parent.texts(BETAS) if operation.parent else []


def preview_values(reader: Reader, operation: Site) -> list[str]:
    """The values that a client in research preview adds to them; the document passed the lint."""
    previews = beta_previews(reader)
    return [preview for value in beta_values(operation) for preview in previews[value]]


def parameter_betas(parameters: Iterable[Site]) -> dict[str, list[str]]:
    """The parameters that need beta values of their own, by wire name."""
    needed = {parameter.text("name"): parameter.texts(BETAS) for parameter in parameters}
    return {name: values for name, values in needed.items() if values}


def beta_previews(reader: Reader) -> dict[str, list[str]]:
    """Every beta value of the document, with what a client in research preview adds to it."""
    return {
        value: [preview for preview in previews if isinstance(preview, str)]
        for value, previews in reader.root.entries(BETAS).items()
        if isinstance(previews, list)
    }
