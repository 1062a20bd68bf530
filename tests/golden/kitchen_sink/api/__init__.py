# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
"""One module per operation, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.lazy import lazy_modules

if TYPE_CHECKING:
    from . import (
        orders_close as orders_close,
    )
    from . import (
        orders_current as orders_current,
    )
    from . import (
        orders_stream as orders_stream,
    )
    from . import (
        photos_download as photos_download,
    )
    from . import (
        photos_upload as photos_upload,
    )
    from . import (
        recipes_create as recipes_create,
    )
    from . import (
        recipes_delete as recipes_delete,
    )
    from . import (
        recipes_list as recipes_list,
    )
    from . import (
        recipes_retrieve as recipes_retrieve,
    )
    from . import (
        recipes_steps_replace as recipes_steps_replace,
    )

__all__ = [
    "orders_close",
    "orders_current",
    "orders_stream",
    "photos_download",
    "photos_upload",
    "recipes_create",
    "recipes_delete",
    "recipes_list",
    "recipes_retrieve",
    "recipes_steps_replace",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_modules(__name__, __all__)
