"""Headers: reading them, showing them, refusing those that must not be sent."""

import copy
import pickle
from collections.abc import Mapping

import pytest

from agentsessions.core.headers import Headers, RequestHeaders, check_header, check_headers

PAIRS = [("Content-Type", "text/html"), ("X-Tag", "a"), ("x-tag", "b"), ("Request-Id", "req_1")]


@pytest.fixture(params=["text", "bytes"])
def headers(request: pytest.FixtureRequest) -> Headers:
    if request.param == "text":
        return Headers(PAIRS)
    return Headers.from_bytes([(name.encode(), value.encode()) for name, value in PAIRS])


def test_lookup_ignores_case(headers: Headers) -> None:
    assert headers["content-type"] == headers["CONTENT-TYPE"] == "text/html"
    assert headers.get("request-id") == "req_1"
    assert headers.get("absent") is None
    assert "Request-ID" in headers
    assert "absent" not in headers
    no_name: object = 1
    assert no_name not in headers


def test_absent_header_is_a_key_error(headers: Headers) -> None:
    with pytest.raises(KeyError):
        headers["absent"]


def test_repeated_headers_are_joined_and_kept_apart(headers: Headers) -> None:
    assert headers["x-tag"] == "a, b"
    assert headers.get_list("X-TAG") == ["a", "b"]
    assert headers.get_list("absent") == []


def test_raw_keeps_order_case_and_duplicates(headers: Headers) -> None:
    assert headers.raw == tuple(PAIRS)
    assert list(headers) == ["content-type", "x-tag", "request-id"]
    assert len(headers) == 3


def test_a_mapping_is_as_good_as_pairs() -> None:
    assert Headers({"A": "1", "B": "2"}) == Headers([("a", "1"), ("b", "2")])


def test_bytes_that_are_no_ascii_are_read_as_latin_1() -> None:
    assert Headers.from_bytes([(b"X-Name", b"caf\xe9")])["x-name"] == "café"


def test_pickle_and_copy(headers: Headers) -> None:
    for twin in (pickle.loads(pickle.dumps(headers)), copy.copy(headers), copy.deepcopy(headers)):
        assert twin == headers
        assert twin.raw == headers.raw


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "X-Api-Key",
        "Cookie",
        "Set-Cookie",
        "Proxy-Authorization",
        "X-Client-Secret",
        "X-Amz-Security-Token",
        "Webhook-Signature",
    ],
)
def test_repr_hides_credentials(name: str) -> None:
    shown = repr(Headers([(name, "s3cr3t-value"), ("Request-Id", "req_1")]))
    assert "s3cr3t-value" not in shown
    assert name.lower() in shown
    assert "req_1" in shown


@pytest.mark.parametrize("value", ["", "a", "a b\tc", "caf\xe9", "~!@#$%"])
def test_valid_values_pass(value: str) -> None:
    check_headers([("X-Note", value)])
    check_headers({"x-note": value})


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("a\r\nX-Evil: 1", "line break"),
        ("a\nb", "line break"),
        ("a\rb", "line break"),
        ("a\0b", "NUL"),
        ("a\x01b", "control character"),
        ("a\x7fb", "control character"),
        ("naïve → yes", "Latin-1"),
        ("\ud800", "Latin-1"),
        (" a", "white space"),
        ("a\t", "white space"),
    ],
)
def test_bad_values_are_refused(value: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as caught:
        check_headers({"X-Note": value})
    assert "X-Note" in str(caught.value)
    assert repr(value) in str(caught.value)

    with pytest.raises(ValueError, match=problem) as caught:
        check_headers({"Authorization": value})
    assert "Authorization" in str(caught.value)
    assert repr(value) not in str(caught.value)


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\n", "é", "a\0", "(a)", b"a", None])
def test_bad_names_are_refused(name: object) -> None:
    with pytest.raises(ValueError, match="not a valid header name"):
        check_header(name, "value")


def test_values_of_another_type_are_refused() -> None:
    with pytest.raises(ValueError, match="'X-Count' must be a string, not int"):
        check_header("X-Count", 5)


REQUEST = RequestHeaders(
    [("accept", "*/*"), ("authorization", "Bearer s3cr3t"), ("x-gateway", "s3cr3t"), ("x", "y")],
    "x-gateway",
)


def test_headers_of_a_request_do_not_show_credentials() -> None:
    assert not isinstance(REQUEST, Mapping | tuple | list)
    assert "s3cr3t" not in repr(REQUEST)
    assert "'accept': '*/*'" in repr(REQUEST)
    assert list(REQUEST.hidden()) == ["Bearer s3cr3t", "s3cr3t"]
    assert dict(REQUEST)["authorization"] == "Bearer s3cr3t"


def test_headers_of_a_request_are_values() -> None:
    same = RequestHeaders(list(REQUEST), "x-gateway")
    assert same == REQUEST
    assert hash(same) == hash(REQUEST)
    assert same.only({"accept", "x"}) == RequestHeaders([("accept", "*/*"), ("x", "y")])
    assert same.only({"x-gateway"}) != same
    assert "s3cr3t" not in repr(same.only({"x-gateway"}))
    assert "s3cr3t" not in repr(same.replaced({"x-gateway": "s3cr3t"}))


def test_a_key_of_the_callers_own_is_no_credential() -> None:
    headers = RequestHeaders([("idempotency-key", "order-1")])
    assert dict(headers.redacted()) == {"idempotency-key": "order-1"}
