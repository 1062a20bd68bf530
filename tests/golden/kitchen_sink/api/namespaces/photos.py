# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What it looked like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    FileInput,
    SyncNamespace,
    Unset,
    operation,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncDownload, Call, Download, RequestOptions

    from ...models._inputs import MoodLiteral
    from ...models.mood import Mood
    from ...models.photo_receipt import PhotoReceipt


class _Photos:
    @operation
    def upload(
        self,
        recipe_id: str,
        *,
        title: str,
        recipe: str | Unset = UNSET,
        photos: FileInput | Sequence[FileInput],
        cover: FileInput | Unset = UNSET,
        position: int | Unset = UNSET,
        album_key: str | Unset = UNSET,
        public: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        mood: Mood | MoodLiteral | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[PhotoReceipt, PhotoReceipt]:
        """Upload photos of a dish.

        Stores photos.

        Args:
            recipe_id: Identifies the recipe. At least 1 character.
            title: What they show.
            recipe: The recipe.
            photos: The photos.
            cover: The one to show first.
            position: Where they come in the album.
            album_key: The key of the album.
            public: Whether everybody may see them.
            tags: Words to find them by.
            mood: What they do to people.
            options: What this call does differently from its client.
        """
        return api.photos_upload.call(
            recipe_id,
            body={
                "title": title,
                "recipe": recipe,
                "photos": photos,
                "cover": cover,
                "position": position,
                "album_key": album_key,
                "public": public,
                "tags": tags,
                "mood": mood,
            },
            options=options,
        )

    @operation
    def download(
        self, id: str, *, options: RequestOptions | None = None
    ) -> Call[Download, AsyncDownload]:
        """Download a photo.

        Reads a photo.

        Args:
            id: Identifies the photo.
            options: What this call does differently from its client.
        """
        return api.photos_download.call(id, options=options)


class Photos(_Photos, SyncNamespace):
    """What it looked like."""


class AsyncPhotos(_Photos, AsyncNamespace):
    """What it looked like."""
