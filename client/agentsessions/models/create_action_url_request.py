# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .enroll_end_user_action import EnrollEndUserAction, decode_enroll_end_user_action

if TYPE_CHECKING:
    from ._inputs import EnrollEndUserActionDict


@model
class CreateActionURLRequest(Model):
    """The step that a person is to take.

    Attributes:
        action: What the person does who opens the link.
    """

    action: EnrollEndUserAction | EnrollEndUserActionDict

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.action = decode_enroll_end_user_action(data["action"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "action") from None
        self._raw = data
        return self


decode_create_action_url_request = CreateActionURLRequest.from_dict
