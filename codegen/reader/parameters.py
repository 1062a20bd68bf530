"""What parameters are called in Python."""

from __future__ import annotations

from codegen.names import argument_name
from codegen.reader.sites import Site

PATH_PARAMETER = "x-path-parameter"
"""Says of a field of a body which parameter of the path it repeats."""


def argument_of(parameter: Site) -> str:
    """The name of the argument: that of the wire, or the one that the document has for it."""
    return parameter.text("x-argument") or argument_name(parameter.text("name"))
