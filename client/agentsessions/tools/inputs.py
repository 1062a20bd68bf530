"""From what an agent sends to the values that a function takes, and the schema that tells the agent
what to send.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from attrs import frozen

from .checks import find_mistakes
from .signatures import InputError, Signature


class Inputs(Protocol):
    """What a tool takes."""

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema that the agent is told."""
        ...

    def read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values by parameter of the function. Raises InputError for what does not fit."""
        ...


@frozen
class GivenInputs:
    """What a schema says that was given: JSON values, passed on as they are. Names that are no
    parameters go to the function's `**` parameter, if it has one.
    """

    schema: dict[str, Any]
    _signature: Signature

    def read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values by parameter, once the schema has been looked at."""
        mistakes = [*find_mistakes(values, self.schema)]
        if mistakes:
            raise InputError(mistakes)
        return self._signature.by_parameter(values)
