# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""One module per operation, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import lazy_modules

if TYPE_CHECKING:
    from . import (
        guests_diary,
        guests_export,
        guests_import,
        guests_invite,
        guests_like,
        guests_list,
        guests_log,
        guests_names,
        guests_place,
        guests_stream,
        guests_write,
        orders_close,
        orders_current,
        orders_stream,
        photos_download,
        photos_upload,
        recipes_create,
        recipes_delete,
        recipes_list,
        recipes_rate,
        recipes_retrieve,
        recipes_steps_replace,
        staff_kitchen_cooks_dismiss,
    )

__all__ = [
    "guests_diary",
    "guests_export",
    "guests_import",
    "guests_invite",
    "guests_like",
    "guests_list",
    "guests_log",
    "guests_names",
    "guests_place",
    "guests_stream",
    "guests_write",
    "orders_close",
    "orders_current",
    "orders_stream",
    "photos_download",
    "photos_upload",
    "recipes_create",
    "recipes_delete",
    "recipes_list",
    "recipes_rate",
    "recipes_retrieve",
    "recipes_steps_replace",
    "staff_kitchen_cooks_dismiss",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_modules(__name__, __all__)
