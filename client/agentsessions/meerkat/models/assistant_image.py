# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .blob_ref import BlobRef, decode_blob_ref
from .provider_image_metadata import decode_provider_image_metadata
from .revised_prompt import decode_revised_prompt

if TYPE_CHECKING:
    from .provider_image_metadata import ProviderImageMetadata
    from .revised_prompt import RevisedPrompt


@model
class AssistantImage(Model):
    """An image that a model has made.

    Attributes:
        image_id: The image, as a UUID.
        blob_ref: Where the server keeps it.
        media_type: The MIME type, such as `image/png`.
        width: Its width, in pixels. At least 0.
        height: Its height, in pixels. At least 0.
        revised_prompt: What the provider made of the request for it.
        meta: How it was made.
    """

    image_id: str
    blob_ref: BlobRef
    media_type: str
    width: int
    height: int
    revised_prompt: RevisedPrompt
    meta: ProviderImageMetadata

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "blob_ref"
        try:
            self.image_id = data["image_id"]
            self.blob_ref = decode_blob_ref(data["blob_ref"])
            self.media_type = data["media_type"]
            self.width = data["width"]
            self.height = data["height"]
            at = "revised_prompt"
            self.revised_prompt = decode_revised_prompt(data["revised_prompt"])
            at = "meta"
            self.meta = decode_provider_image_metadata(data["meta"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_assistant_image = AssistantImage.from_dict
