# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class BindingOrigin(OpenEnum):
    """Where a binding comes from. `synthetic_env_default`: the environment of the server."""

    CONFIGURED = "configured"
    SYNTHETIC_ENV_DEFAULT = "synthetic_env_default"


decode_binding_origin = enum_decoder(BindingOrigin)
