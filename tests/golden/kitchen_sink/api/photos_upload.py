# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.photo_receipt import PhotoReceipt, decode_photo_receipt
from ..models.upload_photos_request import UploadPhotosRequest

OPERATION: Final[Operation[PhotoReceipt]] = Operation(
    id="photos_upload",
    method="POST",
    path="/v1/recipes/{recipe_id}/photos",
    decode=decode_photo_receipt,
    safe=False,
    body_type=UploadPhotosRequest,
    multipart=True,
    file_parts=(
        "photos",
        "cover",
    ),
    secrets=("album_key",),
)


def call(
    recipe_id: str,
    *,
    body: UploadPhotosRequest | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> Call[PhotoReceipt]:
    """Upload photos of a dish.

    Stores photos.

    Args:
        recipe_id: Identifies the recipe. At least 1 character.
        body: The photos and what to know of them. The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        What is now known of the photos.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(recipe_id, body=body, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
