"""From calls to requests: URL, query, headers, betas and bodies, and what is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

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
    recipes_list,
    recipes_retrieve,
    recipes_steps_replace,
)
from tests.golden.kitchen_sink.models import (
    CloseRequest,
    CreateRecipeRequest,
    KnownCourse,
    Lock,
    Mood,
    Quantity,
    Step,
    StepDict,
    WaitStep,
)
from tests.golden.service import Kitchen

BASE = "https://kitchen.example"
MIDNIGHT = datetime(2026, 1, 1, tzinfo=UTC)
MIDNIGHT_IN_ROME = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=1)))


def _create(body: Any, options: RequestOptions | None = None, **settings: Any) -> DryRun:
    return recipes_create.dry_run(Kitchen(**settings), body=body, options=options)


def _list(**query: Any) -> list[tuple[str, str]]:
    url = recipes_list.dry_run(Kitchen(), vegan=True, **query).url
    pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True, strict_parsing=True)
    assert pairs.pop() == ("vegan", "true")
    return pairs


def _json(run: DryRun) -> Any:
    assert run.body is not None
    return json.loads(run.body)


# Paths


def test_path_and_method() -> None:
    run = recipes_steps_replace.dry_run(Kitchen(), "soup", 3, body=WaitStep())
    assert (run.method, run.url) == ("PUT", f"{BASE}/v1/recipes/soup/steps/3")
    assert recipes_delete.dry_run(Kitchen(), "soup").method == "DELETE"


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("rcp_01aZ-9~", "rcp_01aZ-9~"),
        ("a/b", "a%2Fb"),
        ("../admin", "..%2Fadmin"),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e%2e", "%252e%252e"),
        ("a b", "a%20b"),
        (".hidden", ".hidden"),
        ("...", "..."),
        ("ä", "%C3%A4"),
        ("a\r\nb", "a%0D%0Ab"),
        (Mood.NA, "n%2Fa"),
    ],
)
def test_ids_cannot_leave_their_segment(value: str, segment: str) -> None:
    assert recipes_retrieve.dry_run(Kitchen(), value).url == f"{BASE}/v1/recipes/{segment}"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_id_is_sent_as_itself_or_refused(value: str) -> None:
    try:
        url = recipes_retrieve.dry_run(Kitchen(), value).url
    except ValueError:
        assert not value.strip() or value in (".", "..")
    else:
        segment = url.removeprefix(f"{BASE}/v1/recipes/")
        assert not set(segment) & set("/?# \r\n")
        assert unquote(segment) == value


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", "recipes_retrieve: recipe_id is empty"),
        (" \t", "recipes_retrieve: recipe_id is empty"),
        (".", "recipes_retrieve: recipe_id must not be '.'"),
        ("..", "recipes_retrieve: recipe_id must not be '..'"),
    ],
)
def test_ids_that_would_make_another_path_are_refused(value: str, message: str) -> None:
    with pytest.raises(ValueError, match=rf"^{message}$"):
        recipes_retrieve.dry_run(Kitchen(), value)


@pytest.mark.parametrize("value", [None, UNSET, True, 1.5, b"x", ["x"]])
def test_ids_of_other_types_are_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="recipes_retrieve: recipe_id must be a string, not"):
        recipes_retrieve.dry_run(Kitchen(), value)


# Query


def test_no_query_no_question_mark() -> None:
    assert orders_stream.dry_run(Kitchen()).url == f"{BASE}/v1/orders/events"


@pytest.mark.parametrize(
    ("query", "pairs"),
    [
        ({"limit": 5}, [("limit", "5")]),
        ({"min_rating": 1.5}, [("min-rating", "1.5")]),
        ({"class_": KnownCourse.MAIN}, [("class", "main")]),
        ({"class_": "brunch"}, [("class", "brunch")]),
        ({"classes": ["a", KnownCourse.MAIN]}, [("classes[]", "a"), ("classes[]", "main")]),
        ({"classes": ("main",)}, [("classes[]", "main")]),
        ({"classes": []}, []),
        ({"ids": [1, 2]}, [("ids[]", "1"), ("ids[]", "2")]),
        ({"from_": "Rome & Milan+"}, [("from", "Rome & Milan+")]),
        ({"from_": ""}, [("from", "")]),
        ({"from_": None}, []),
        ({"from_": UNSET}, []),
        ({"created_at_gte": MIDNIGHT}, [("created_at[gte]", "2026-01-01T00:00:00Z")]),
        ({"created_at_gte": MIDNIGHT_IN_ROME}, [("created_at[gte]", "2025-12-31T23:00:00Z")]),
        ({"day": "2026-01-31"}, [("day", "2026-01-31")]),
    ],
)
def test_query_values(query: dict[str, Any], pairs: list[tuple[str, str]]) -> None:
    assert _list(**query) == pairs


def test_brackets_stay_readable() -> None:
    url = recipes_list.dry_run(Kitchen(), vegan=False, classes=["main"]).url
    assert url == f"{BASE}/v1/recipes?classes[]=main&vegan=false"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_arrives_in_a_query(text: str) -> None:
    assert _list(cursor=text) == [("cursor", text)]


@pytest.mark.parametrize("value", [{"a": 1}, b"x", object()])
def test_query_values_of_other_types_are_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="recipes_list: cursor: its value cannot be"):
        _list(cursor=value)


@pytest.mark.parametrize("query", [{"a\ud800": 1}, {"a": "b\udfff"}, {"a": ["b", "\ud83d"]}])
def test_no_half_of_a_surrogate_pair_in_a_url(query: dict[str, Any]) -> None:
    options = RequestOptions(query=query)
    with pytest.raises(ValueError, match=r"recipes_list: a.* holds half of a surrogate pair"):
        recipes_list.dry_run(Kitchen(), vegan=True, options=options)
    with pytest.raises(ValueError, match=r"recipes_retrieve: .* holds half of a surrogate pair"):
        recipes_retrieve.dry_run(Kitchen(), "a\ud800")


def test_options_add_to_the_query_and_win() -> None:
    options = RequestOptions(query={"limit": 9, "newer[]": ["a", "b"]})
    url = recipes_list.dry_run(Kitchen(), vegan=True, limit=5, options=options).url
    assert url == f"{BASE}/v1/recipes?limit=9&vegan=true&newer[]=a&newer[]=b"


# Headers


def test_headers_of_the_client_come_along_redacted() -> None:
    run = recipes_retrieve.dry_run(Kitchen(), "soup")
    assert run.headers["authorization"] == "[redacted]"
    assert run.headers["user-agent"] == "tests"
    assert ("authorization", "Bearer hunter2") in run.request.headers


@pytest.mark.parametrize(
    ("run", "accept"),
    [
        (orders_current.dry_run(Kitchen()), "application/json"),
        (orders_stream.dry_run(Kitchen()), "text/event-stream"),
        (photos_download.dry_run(Kitchen(), "x"), "*/*"),
        (recipes_delete.dry_run(Kitchen(), "x"), "*/*"),
    ],
)
def test_accept(run: DryRun, accept: str) -> None:
    assert run.headers["accept"] == accept


def test_content_type_only_with_a_body() -> None:
    assert "content-type" not in recipes_retrieve.dry_run(Kitchen(), "soup").headers
    assert orders_close.dry_run(Kitchen()).headers["content-type"] == "application/json"


def test_header_parameters() -> None:
    run = recipes_list.dry_run(
        Kitchen(),
        vegan=True,
        x_kitchen_language="it",
        x_kitchen_priority=2,
        x_kitchen_mood=Mood.X_RAY,
    )
    assert run.headers["x-kitchen-language"] == "it"
    assert run.headers["x-kitchen-priority"] == "2"
    assert run.headers["x-kitchen-mood"] == "x-ray"
    absent = recipes_list.dry_run(Kitchen(), vegan=True).headers
    assert not [name for name in absent if name.startswith("x-")]


def test_a_header_of_several_values_has_them_all() -> None:
    several: Any = {"X-Trace": ["a", 2, None, True], "X-None": []}
    options = RequestOptions(headers=several)
    headers = recipes_retrieve.dry_run(Kitchen(), "soup", options=options).headers
    assert headers["x-trace"] == "a, 2, true"
    assert "x-none" not in headers


@pytest.mark.parametrize("value", [b"x", {"a": 1}, object()])
def test_header_values_of_other_types_are_refused(value: Any) -> None:
    options = RequestOptions(headers={"X-Trace": value})
    with pytest.raises(TypeError, match="recipes_retrieve: header 'X-Trace': its value cannot be "):
        recipes_retrieve.dry_run(Kitchen(), "soup", options=options)


def test_options_add_headers_and_win() -> None:
    options = RequestOptions(headers={"User-Agent": "mine", "X-Trace": "1"})
    run = recipes_retrieve.dry_run(Kitchen(), "soup", options=options)
    assert (run.headers["user-agent"], run.headers["x-trace"]) == ("mine", "1")
    assert len([name for name, _ in run.request.headers if name == "user-agent"]) == 1


@pytest.mark.parametrize("value", ["it\r\nX-Admin: 1", "it\nX", "it\0", "\u2028", " it"])
def test_header_values_cannot_smuggle_in_others(value: str) -> None:
    with pytest.raises(ValueError, match="header 'x-kitchen-language'"):
        recipes_list.dry_run(Kitchen(), vegan=True, x_kitchen_language=value)
    with pytest.raises(ValueError, match="header 'x-trace'"):
        _create({}, RequestOptions(headers={"X-Trace": value}))


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\nb", "ä"])
def test_header_names_are_checked(name: str) -> None:
    with pytest.raises(ValueError, match="is not a valid header name"):
        _create({}, RequestOptions(headers={name: "1"}))


# Betas

OWN = "kitchen-2026-01-01"
PREVIEW = f"{OWN}-preview"


@pytest.mark.parametrize(
    ("settings", "extra", "header"),
    [
        ({}, [], OWN),
        ({"research_preview": True}, [], f"{OWN},{PREVIEW}"),
        ({"betas": ("a", " b ")}, ["c", "a"], f"a,b,c,{OWN}"),
        ({"betas": (OWN,)}, [OWN, ""], OWN),
        ({"betas": ("a,b", "b , c")}, [], f"a,b,c,{OWN}"),
        ({"research_preview": True, "betas": (PREVIEW, "a")}, [], f"a,{OWN},{PREVIEW}"),
    ],
)
def test_betas_are_one_header_own_values_last(
    settings: dict[str, Any], extra: list[str], header: str
) -> None:
    run = _create({}, RequestOptions(betas=extra), **settings)
    assert run.headers["kitchen-beta"] == header


def test_no_betas_no_header() -> None:
    assert "kitchen-beta" not in recipes_retrieve.dry_run(Kitchen(), "soup").headers


# Bodies


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


# Options


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
