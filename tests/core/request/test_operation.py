"""Operations and calls: what they hold, and that sending changes nothing in them."""

import pytest
from attrs import evolve

from agentsessions.core.request.operation import Operation
from agentsessions.core.response.returns import Binary, Events, Json, Nothing
from agentsessions.core.serialization.decoding import unchanged
from tests.golden.kitchen_sink.api import (
    orders_close,
    orders_current,
    orders_stream,
    photos_download,
    photos_upload,
    recipes_delete,
    recipes_list,
    recipes_steps_replace,
)
from tests.golden.kitchen_sink.models import Order


@pytest.mark.parametrize(
    ("path", "names", "pieces"),
    [
        ("/v1/recipes", (), ("/v1/recipes",)),
        ("/v1/recipes/{id}", ("id",), ("/v1/recipes/", "")),
        ("/{a}/b/{c}/d", ("a", "c"), ("/", "/b/", "/d")),
    ],
)
def test_path_templates(path: str, names: tuple[str, ...], pieces: tuple[str, ...]) -> None:
    operation = Operation(id="x", method="GET", path=path, returns=Json(unchanged), safe=True)
    assert (operation.path_names, operation.path_pieces) == (names, pieces)


def test_operations_hold_what_the_document_says() -> None:
    deleting = recipes_delete.OPERATION
    assert (deleting.method, deleting.safe, deleting.retry_conflict) == ("DELETE", True, True)
    assert isinstance(deleting.returns, Nothing)
    listing = recipes_list.OPERATION
    assert listing.betas == ("kitchen-2026-01-01",)
    assert listing.preview_betas == ("kitchen-2026-01-01-preview",)
    assert not listing.retry_conflict
    assert (recipes_list.PAGING.parameter, recipes_list.PAGING.items, recipes_list.PAGING.next) == (
        "cursor",
        "items",
        "next_cursor",
    )
    assert photos_upload.OPERATION.multipart
    assert photos_upload.OPERATION.file_parts == ("photos", "cover")
    assert not photos_upload.OPERATION.safe
    assert isinstance(photos_download.OPERATION.returns, Binary)
    assert isinstance(orders_stream.OPERATION.returns, Events)
    assert orders_close.OPERATION.betas == ()


def test_a_whole_answer_may_be_null() -> None:
    returns = orders_current.OPERATION.returns
    assert isinstance(returns, Json)
    assert returns.decode(None) is None
    assert returns.decode({"id": "order_1"}) == Order(id="order_1")


def test_calls_are_values() -> None:
    call = recipes_steps_replace.call("soup", 2, body={"type": "wait"})
    assert call == recipes_steps_replace.call("soup", 2, body={"type": "wait"})
    assert (call.path_values, call.query, call.headers, call.options) == (("soup", 2), {}, {}, None)
    assert evolve(call, body=None) != call
