# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AWSRoleIdentity(Model):
    """The runs act as an IAM role of the caller's AWS account.

    Attributes:
        type: Always `aws_role`.
        role_arn: The role, by its ARN. At most 2048 characters.
    """

    type: Literal["aws_role"] = "aws_role"
    role_arn: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.role_arn = data["role_arn"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_aws_role_identity = AWSRoleIdentity.from_dict
