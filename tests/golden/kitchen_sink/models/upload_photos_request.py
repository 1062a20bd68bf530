# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    FileInput,
    Model,
    Unset,
    mismatch,
    model,
    new,
)

from .mood import Mood, decode_mood

if TYPE_CHECKING:
    from ._inputs import MoodLiteral


@model
class UploadPhotosRequest(Model):
    """Photos with what to know of them.

    Attributes:
        title: What they show.
        recipe: The recipe.
        photos: The photos.
        cover: The one to show first.
        position: Where they come in the album.
        album_key: The key of the album.
        public: Whether everybody may see them.
        tags: Words to find them by.
        mood: What they do to people.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "album_key",
        }
    )

    title: str
    recipe: str | Unset = UNSET
    photos: FileInput | Sequence[FileInput]
    cover: FileInput | Unset = UNSET
    position: int | Unset = UNSET
    album_key: str | Unset = UNSET
    public: bool | Unset = UNSET
    tags: Sequence[str] | Unset = UNSET
    mood: Mood | MoodLiteral | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.title = data["title"]
            self.recipe = data.get("recipe", UNSET)
            self.photos = data["photos"]
            self.cover = data.get("cover", UNSET)
            self.position = data.get("position", UNSET)
            self.album_key = data.get("album_key", UNSET)
            self.public = data.get("public", UNSET)
            self.tags = data.get("tags", UNSET)
            value = data.get("mood", UNSET)
            self.mood = value if value is UNSET else decode_mood(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "mood") from None
        self._raw = data
        return self


decode_upload_photos_request = UploadPhotosRequest.from_dict
