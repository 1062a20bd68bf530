"""From calls to requests: bodies, options of a call, and what is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from agentsessions import UNSET, DryRun, FilePart, RequestOptions, Timeout, UnknownVariant
from agentsessions.core.closing import AbortSignal
from agentsessions.core.request.files import MultipartBody
from agentsessions.core.request.request import render
from tests.golden.kitchen_sink.api import (
    orders_close,
    orders_current,
    orders_stream,
    photos_download,
    photos_upload,
    recipes_create,
    recipes_delete,
    recipes_steps_replace,
)
from tests.golden.kitchen_sink.models import (
    CloseRequest,
    CreateRecipeRequest,
    Lock,
    Mood,
    Quantity,
    Step,
    StepDict,
    WaitStep,
)
from tests.golden.service import Kitchen


def _create(body: Any, options: RequestOptions | None = None, **settings: Any) -> DryRun:
    return recipes_create.dry_run(Kitchen(**settings), body=body, options=options)


def _json(run: DryRun) -> Any:
    assert run.body is not None
    return json.loads(run.body)


def test_a_body_is_its_model_or_a_mapping() -> None:
    model = CreateRecipeRequest(title="Soup", class_="main", steps=[WaitStep()])
    mapping = {"title": "Soup", "class": "main", "steps": [{"type": "wait"}]}
    assert _json(_create(model)) == _json(_create(mapping)) == mapping


def test_mappings_may_hold_models_and_python_values() -> None:
    body = {
        "title": "Soup",
        "steps": (WaitStep(), UnknownVariant("stir", {"type": "stir"})),
        "mood": Mood.X_RAY,
        "at": datetime(2026, 1, 1, tzinfo=UTC),
        "left_out": UNSET,
        "nothing": None,
    }
    assert _json(_create(body)) == {
        "title": "Soup",
        "steps": [{"type": "wait"}, {"type": "stir"}],
        "mood": "x-ray",
        "at": "2026-01-01T00:00:00Z",
        "nothing": None,
    }


def test_a_body_that_is_a_union_takes_any_of_its_members() -> None:
    unknown = UnknownVariant("wait", {"type": "wait"})
    bodies: list[Step | StepDict] = [WaitStep(), {"type": "wait"}, unknown]
    for body in bodies:
        run = recipes_steps_replace.dry_run(Kitchen(), "soup", 1, body=body)
        assert _json(run) == {"type": "wait"}


def test_json_is_compact_utf_8() -> None:
    run = _create({"title": "Süppchen 🍲", "steps": []})
    assert run.request.content == '{"title":"Süppchen 🍲","steps":[]}'.encode()


def test_an_optional_body_is_an_empty_object() -> None:
    assert _json(orders_close.dry_run(Kitchen())) == {}
    assert _json(orders_close.dry_run(Kitchen(), body=CloseRequest(at=None))) == {"at": None}


@pytest.mark.parametrize("body", [None, Quantity(value=1), Lock(password="x"), [], "{}", 5])
def test_bodies_of_the_wrong_type_are_refused(body: Any) -> None:
    with pytest.raises(TypeError, match="recipes_create: body must be CreateRecipeRequest or a"):
        _create(body)


def test_union_bodies_of_the_wrong_type_are_refused() -> None:
    body: Any = "wait"
    with pytest.raises(TypeError, match="recipes_steps_replace: body must be a model or a mapping"):
        recipes_steps_replace.dry_run(Kitchen(), "soup", 1, body=body)


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (b"x", TypeError),
        ({1}, TypeError),
        (object(), TypeError),
        (float("nan"), ValueError),
        (float("inf"), ValueError),
        (float("-inf"), ValueError),
    ],
)
def test_what_json_cannot_hold_is_refused(value: Any, error: type[Exception]) -> None:
    with pytest.raises(
        error, match="recipes_create: the body cannot be written as JSON: "
    ) as caught:
        _create({"title": value})
    assert type(caught.value) is error


@pytest.mark.parametrize(
    "text", ["cut \ud83d", "\udc00", "a\ud800b\ud800", '"\udfff\\', "\ud83d\ude00", "é\udcff😀"]
)
def test_half_of_a_surrogate_pair_goes_out_as_it_came(text: str) -> None:
    run = _create({"title": text, "newer": {text: [text]}})
    assert isinstance(run.request.content, bytes)
    received = json.loads(run.request.content)
    as_read = json.loads(json.dumps(text))
    assert received == {"title": as_read, "newer": {as_read: [as_read]}}
    assert json.loads(run.body or "") == received
    assert run.to_curl().encode()


def test_a_form_has_a_replacement_for_half_of_a_surrogate_pair() -> None:
    photo = FilePart(b"1", name="a\udcff😀.png")
    run = photos_upload.dry_run(Kitchen(), "soup", body={"title": "\ud83d é", "photos": [photo]})
    content = run.request.content
    assert isinstance(content, MultipartBody)
    assert content.fields == (("title", "\ufffd é"),)
    assert content.files[0][1].name == "a\ufffd😀.png"
    assert run.to_curl().encode()


def test_a_multipart_body_has_no_content_type_yet(tmp_path: Path) -> None:
    run = photos_upload.dry_run(
        Kitchen(), "soup", body={"title": "Soup", "photos": [b"1", tmp_path]}
    )
    assert "content-type" not in run.headers
    assert isinstance(run.request.content, MultipartBody)
    assert run.body is None


def test_timeouts_of_a_call_win() -> None:
    run = _create({}, RequestOptions(timeout=3))
    assert (run.request.timeout.read, run.request.timeout.stream) == (3, 3)
    assert _create({}).request.timeout.read == 60


def test_no_timeout_waits_for_ever() -> None:
    assert _create({}, RequestOptions(timeout=None)).request.timeout == Timeout.of(None)
    assert RequestOptions(timeout=None).timeout == Timeout.of(None)
    unchanged = RequestOptions(max_retries=1)
    assert _create({}, unchanged).request.timeout == _create({}).request.timeout


def test_true_is_no_timeout() -> None:
    with pytest.raises(TypeError, match="timeout connect must be seconds, not bool"):
        RequestOptions(timeout=True)
    with pytest.raises(TypeError, match="timeout read must be seconds, not bool"):
        Timeout(read=True)


def test_options_are_no_mapping() -> None:
    options: Any = {"timeout": 3}
    message = "^recipes_create: options must be RequestOptions, .*, not dict$"
    with pytest.raises(TypeError, match=message):
        _create({}, options)


def test_streams_and_downloads_are_opened() -> None:
    assert orders_stream.dry_run(Kitchen()).request.stream
    assert photos_download.dry_run(Kitchen(), "x").request.stream
    assert not orders_current.dry_run(Kitchen()).request.stream


def test_rendering_changes_nothing() -> None:
    body = CreateRecipeRequest(title="Soup", steps=[])
    call = recipes_create.call(body=body)
    client = Kitchen()
    assert client.dry_run(call) == client.dry_run(call)


def test_patient_calls_wait_for_a_connection_as_long_as_it_takes() -> None:
    settings = Kitchen().settings
    patient = settings.within(AbortSignal(), is_patient=True)
    call = recipes_delete.call("soup")
    for each in (call, evolve(call, options=RequestOptions(timeout=3.0))):
        usual = render(each, settings).timeout
        assert usual.pool is not None
        assert render(each, patient).timeout == evolve(usual, pool=None)
