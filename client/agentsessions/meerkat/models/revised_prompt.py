# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What became of the request for an image."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "RevisedPrompt",
    "disposition",
    {
        "not_requested": "revised_prompt_not_requested:RevisedPromptNotRequested",
        "unsupported_by_backend": (
            "revised_prompt_unsupported_by_backend:RevisedPromptUnsupportedByBackend"
        ),
        "unchanged": "revised_prompt_unchanged:RevisedPromptUnchanged",
        "revised": "revised_prompt_revised:RevisedPromptRevised",
    },
    __name__,
)

if TYPE_CHECKING:
    from .revised_prompt_not_requested import RevisedPromptNotRequested
    from .revised_prompt_revised import RevisedPromptRevised
    from .revised_prompt_unchanged import RevisedPromptUnchanged
    from .revised_prompt_unsupported_by_backend import RevisedPromptUnsupportedByBackend

    RevisedPrompt: TypeAlias = (
        RevisedPromptNotRequested
        | RevisedPromptUnsupportedByBackend
        | RevisedPromptUnchanged
        | RevisedPromptRevised
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_revised_prompt: Final[Callable[[Any], RevisedPrompt]] = _VARIANTS.decode
read_revised_prompt_list: Final[Callable[[Any], list[RevisedPrompt]]] = _VARIANTS.decode_list
