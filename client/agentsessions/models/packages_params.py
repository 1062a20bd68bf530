# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class PackagesParams(Model):
    """The packages to install, by package manager. An entry may pin a version in that manager's
    own notation (`pandas==3.0.1` for pip); without one the latest is installed. The service
    does not check that a package exists.

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
    apt: Sequence[str] | None | Unset = UNSET
    cargo: Sequence[str] | None | Unset = UNSET
    gem: Sequence[str] | None | Unset = UNSET
    go: Sequence[str] | None | Unset = UNSET
    npm: Sequence[str] | None | Unset = UNSET
    pip: Sequence[str] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data.get("type", UNSET)
            self.apt = data.get("apt", UNSET)
            self.cargo = data.get("cargo", UNSET)
            self.gem = data.get("gem", UNSET)
            self.go = data.get("go", UNSET)
            self.npm = data.get("npm", UNSET)
            self.pip = data.get("pip", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_packages_params = PackagesParams.from_dict
