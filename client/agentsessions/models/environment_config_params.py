# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Where an environment's sandboxes run and what they hold. The `type` is chosen at creation and
never changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "EnvironmentConfigParams",
    "type",
    {
        "cloud": "cloud_config_params:CloudConfigParams",
        "self_hosted": "self_hosted_config:SelfHostedConfig",
    },
    __name__,
)

if TYPE_CHECKING:
    from .cloud_config_params import CloudConfigParams
    from .self_hosted_config import SelfHostedConfig

    EnvironmentConfigParams: TypeAlias = CloudConfigParams | SelfHostedConfig | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_environment_config_params: Final[Callable[[Any], EnvironmentConfigParams]] = _VARIANTS.decode
read_environment_config_params_list: Final[Callable[[Any], list[EnvironmentConfigParams]]] = (
    _VARIANTS.decode_list
)
