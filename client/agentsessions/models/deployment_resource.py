# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A file, repository or memory store that each session of a deployment is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "DeploymentResource",
    "type",
    {
        "github_repository": "github_repository_resource_config:GitHubRepositoryResourceConfig",
        "file": "file_resource_params:FileResourceParams",
        "memory_store": "memory_store_resource_params:MemoryStoreResourceParams",
    },
    __name__,
)

if TYPE_CHECKING:
    from .file_resource_params import FileResourceParams
    from .github_repository_resource_config import GitHubRepositoryResourceConfig
    from .memory_store_resource_params import MemoryStoreResourceParams

    DeploymentResource: TypeAlias = (
        GitHubRepositoryResourceConfig
        | FileResourceParams
        | MemoryStoreResourceParams
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_deployment_resource: Final[Callable[[Any], DeploymentResource]] = _VARIANTS.decode
read_deployment_resource_list: Final[Callable[[Any], list[DeploymentResource]]] = (
    _VARIANTS.decode_list
)
