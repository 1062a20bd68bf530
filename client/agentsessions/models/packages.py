# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class Packages(Model):
    """The packages of an environment by package manager; a list is empty where there are none.

    Attributes:
        type: Always `packages`.
        apt: Debian and Ubuntu packages.
        cargo: Rust crates.
        gem: Ruby gems.
        go: Go modules.
        npm: Node.js packages.
        pip: Python packages.
    """

    type: Literal["packages"] | Unset = UNSET
    apt: list[str]
    cargo: list[str]
    gem: list[str]
    go: list[str]
    npm: list[str]
    pip: list[str]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data.get("type", UNSET)
            self.apt = data["apt"]
            self.cargo = data["cargo"]
            self.gem = data["gem"]
            self.go = data["go"]
            self.npm = data["npm"]
            self.pip = data["pip"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_packages = Packages.from_dict
