# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .roster_entry import decode_roster_entry

if TYPE_CHECKING:
    from ._inputs import RosterEntryDict
    from .roster_entry import RosterEntry


@model
class CoordinatorParams(Model):
    """An agent that delegates work to the agents on its roster, each in a thread of its own.
    `multiagent_20261001` is the newer form and the better choice.

    Attributes:
        type: Always `coordinator`.
        agents: The roster. Its agents differ from one another, exist, are not archived and have
            no `multiagent` of their own. At most one entry is `self`, and at most one an advisor.
            Anything else is refused with 400. 1 to 20 items; no item twice.
    """

    type: Literal["coordinator"] = "coordinator"
    agents: Sequence[str | RosterEntry | RosterEntryDict]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.agents = decode_list(
                lambda item: decode_roster_entry(item) if item.__class__ is dict else item,
                data["agents"],
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "agents") from None
        self._raw = data
        return self


decode_coordinator_params = CoordinatorParams.from_dict
