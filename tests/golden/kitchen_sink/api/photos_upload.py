# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.photo_receipt import PhotoReceipt, decode_photo_receipt
from ..models.upload_photos_request import UploadPhotosRequest

if TYPE_CHECKING:
    from ..models._inputs import UploadPhotosRequestDict


OPERATION: Final[Operation[PhotoReceipt, PhotoReceipt]] = Operation(
    id="photos_upload",
    method="POST",
    path="/v1/recipes/{recipe_id}/photos",
    returns=Json(decode_photo_receipt),
    safe=False,
    path_fields={
        "recipe": "recipe_id",
    },
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
    body: UploadPhotosRequest | UploadPhotosRequestDict,
    options: RequestOptions | None = None,
) -> Call[PhotoReceipt, PhotoReceipt]:
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
    return Call(OPERATION, (recipe_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
