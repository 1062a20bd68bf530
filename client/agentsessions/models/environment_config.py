# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Where an environment's sandboxes run and what they hold, as the service has resolved it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "EnvironmentConfig",
    "type",
    {
        "cloud": "cloud_config:CloudConfig",
        "self_hosted": "self_hosted_config:SelfHostedConfig",
    },
    __name__,
)

if TYPE_CHECKING:
    from .cloud_config import CloudConfig
    from .self_hosted_config import SelfHostedConfig

    EnvironmentConfig: TypeAlias = CloudConfig | SelfHostedConfig | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_environment_config: Final[Callable[[Any], EnvironmentConfig]] = _VARIANTS.decode
read_environment_config_list: Final[Callable[[Any], list[EnvironmentConfig]]] = (
    _VARIANTS.decode_list
)
