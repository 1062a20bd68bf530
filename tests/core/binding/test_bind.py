"""The functions of an operation's module: what they are called, take, say and do."""

from __future__ import annotations

import inspect
import pickle
from types import ModuleType
from typing import Any

import pytest

from agentsessions import RequestOptions
from tests.golden.kitchen_sink.api import (
    orders_current,
    orders_stream,
    photos_download,
    recipes_create,
    recipes_delete,
    recipes_list,
    recipes_steps_replace,
)
from tests.golden.kitchen_sink.models import Order, WaitStep
from tests.golden.service import Kitchen

FUNCTIONS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed", "dry_run")
MODULES = (
    orders_current,
    orders_stream,
    photos_download,
    recipes_create,
    recipes_delete,
    recipes_list,
)


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("module", MODULES)
def test_functions_stand_for_themselves(module: ModuleType, name: str) -> None:
    function = getattr(module, name)
    assert (function.__module__, function.__qualname__, function.__name__) == (
        module.__name__,
        name,
        name,
    )
    assert function.__doc__ == module.call.__doc__
    assert pickle.loads(pickle.dumps(function)) is function
    parameters = list(inspect.signature(function).parameters.values())
    assert (parameters[0].name, parameters[0].kind) == ("client", inspect.Parameter.POSITIONAL_ONLY)
    assert parameters[1:] == list(inspect.signature(module.call).parameters.values())


@pytest.mark.parametrize("module", MODULES)
def test_what_is_to_be_awaited_can_be_told(module: ModuleType) -> None:
    assert inspect.iscoroutinefunction(module.asyncio)
    assert inspect.iscoroutinefunction(module.asyncio_detailed)
    assert not inspect.iscoroutinefunction(module.sync)


def test_signatures_name_everything() -> None:
    signature = str(inspect.signature(recipes_steps_replace.sync))
    assert signature == (
        "(client, /, recipe_id: 'str', number: 'int', *, "
        "body: 'Step | StepDict', options: 'RequestOptions | None' = None) -> 'Step'"
    )


@pytest.mark.parametrize(
    ("module", "name", "result"),
    [
        (recipes_delete, "sync", "None"),
        (recipes_create, "sync_detailed", "Response[Recipe]"),
        (recipes_create, "asyncio", "Recipe"),
        (orders_stream, "sync", "EventStream[OrderEvent]"),
        (orders_stream, "asyncio", "AsyncEventStream[OrderEvent]"),
        (photos_download, "asyncio_detailed", "Response[AsyncDownload]"),
        (recipes_list, "sync", "RecipePage"),
        (recipes_list, "dry_run", "DryRun"),
    ],
)
def test_signatures_say_what_is_returned(module: ModuleType, name: str, result: str) -> None:
    assert inspect.signature(getattr(module, name)).return_annotation == result


@pytest.mark.parametrize("client", [None, "sk-test-key"])
def test_the_client_comes_first(client: Any) -> None:
    with pytest.raises(TypeError, match="a client is needed"):
        orders_current.sync(client)


def test_only_lists_can_be_iterated() -> None:
    assert inspect.signature(recipes_list.sync_iter).parameters.keys() >= {
        "client",
        "cursor",
        "limit",
    }
    assert not hasattr(recipes_create, "sync_iter")
    assert not hasattr(recipes_create, "PAGING")


def test_documentation_comes_from_the_document() -> None:
    text = inspect.getdoc(recipes_list.sync)
    assert text is not None
    assert text.startswith("List recipes.\n\nLists recipes, the latest first.")
    assert 'a back\\slash, a lone ` and\n"""three quotes""" stays what it is.' in text
    assert "classes: Only recipes of one of these classes. 1 to 5 items." in text
    assert "limit: Largest number of recipes in a page. 1 to 100; default: `20`." in text
    assert "Must match `^[a-z]{2}(-\\w+)?$`." in text
    assert "Returns:\n    One page of recipes." in text
    assert "APIStatusError" in text
    assert "body: The recipe to write down." in (inspect.getdoc(recipes_create.sync) or "")


def test_sending_gives_the_answer() -> None:
    kitchen = Kitchen({"id": "order_1"}, {"type": "wait"})
    assert orders_current.sync(kitchen) == Order(id="order_1")
    assert recipes_steps_replace.sync(kitchen, "soup", 1, body=WaitStep()) == WaitStep()
    assert [request.method for request in kitchen.requests] == ["GET", "PUT"]


def test_sending_in_detail_gives_the_whole_response() -> None:
    response = orders_current.sync_detailed(Kitchen(None))
    assert (response.parsed, response.status_code, response.request_id) == (None, 200, "req_1")


async def test_sending_with_asyncio() -> None:
    kitchen = Kitchen({"id": "order_1"}, {"id": "order_2"})
    assert await orders_current.asyncio(kitchen) == Order(id="order_1")
    assert (await orders_current.asyncio_detailed(kitchen)).parsed == Order(id="order_2")


def test_nothing_comes_back_where_there_is_nothing() -> None:
    assert recipes_delete.sync_detailed(Kitchen(""), "soup").parsed is None


def test_wrong_arguments_are_refused_before_anything_is_sent() -> None:
    kitchen = Kitchen()
    with pytest.raises(TypeError, match="recipe_id"):
        recipes_delete.sync(kitchen)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="vegan"):
        recipes_list.sync(kitchen)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="colour"):
        recipes_list.sync(kitchen, vegan=True, colour="red")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        recipes_list.sync(kitchen, 1, vegan=True)  # type: ignore[call-arg, arg-type]
    assert kitchen.requests == []


def test_path_parameters_may_have_names_too() -> None:
    kitchen = Kitchen("")
    arguments: dict[str, Any] = {"recipe_id": "soup", "options": RequestOptions()}
    recipes_delete.sync(kitchen, **arguments)
    assert kitchen.requests[0].url.endswith("/soup")
