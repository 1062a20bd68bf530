"""Headers: credentials, betas, request ids; and what is no endpoint."""

from collections.abc import Iterator

import httpx
import pytest

from agentsessions_emulator import Emulator
from tests.emulator.support import Api
from tests.support.http import plain_client

BETA = "managed-agents-2026-04-01"


@pytest.fixture
def bare(emulator: Emulator) -> Iterator[httpx.Client]:
    """A client without any headers of its own."""
    with plain_client(emulator.url) as client:
        yield client


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"authorization": "Bearer"},
        {"authorization": "Basic abc"},
        {"x-api-key": ""},
    ],
    ids=["none", "empty bearer", "basic", "empty key"],
)
def test_credentials_are_needed(bare: httpx.Client, headers: dict[str, str]) -> None:
    response = bare.get("/v1/agents", headers={"anthropic-beta": BETA, **headers})
    assert response.status_code == 401
    body = response.json()
    assert body["error"]["type"] == "authentication_error"
    assert body["request_id"] == response.headers["request-id"]


@pytest.mark.parametrize(
    "headers",
    [{"authorization": "Bearer k"}, {"authorization": "bearer k"}, {"x-api-key": "k"}],
    ids=["bearer", "lower case", "api key"],
)
def test_any_credentials_will_do(bare: httpx.Client, headers: dict[str, str]) -> None:
    response = bare.get("/v1/agents", headers={"anthropic-beta": BETA, **headers})
    assert response.status_code == 200


def test_one_key_may_be_demanded() -> None:
    with Emulator(api_key="right") as emulator, plain_client(emulator.url) as client:
        for key, status in (("right", 200), ("wrong", 401)):
            headers = {"anthropic-beta": BETA, "x-api-key": key}
            response = client.get("/v1/agents", headers=headers)
            assert response.status_code == status
            assert key not in response.text


@pytest.mark.parametrize(
    ("betas", "status"),
    [
        (BETA, 200),
        (f"{BETA}-research-preview", 200),
        (f"dreaming-2026-04-21 ,, {BETA}", 200),
        (f"unheard-of,{BETA}", 400),
        ("dreaming-2026-04-21", 404),
        ("", 404),
    ],
)
def test_betas(bare: httpx.Client, betas: str, status: int) -> None:
    headers = {"x-api-key": "k", "anthropic-beta": betas}
    response = bare.get("/v1/sessions/sesn_1/threads", headers=headers)
    if status == 200:
        assert "'sesn_1' was not found" in response.text
    else:
        assert response.status_code == status
        assert "beta" in response.json()["error"]["message"]


@pytest.mark.parametrize(
    ("query", "betas", "status"),
    [
        ("", "", 200),
        ("?limit=2", "", 200),
        ("?scope_id=sesn_1", "", 404),
        ("?scope_id=", "", 404),
        ("?scope_id=sesn_1", BETA, 200),
    ],
)
def test_a_parameter_can_need_a_beta(
    bare: httpx.Client, query: str, betas: str, status: int
) -> None:
    headers = {"x-api-key": "k", "anthropic-beta": betas}
    assert bare.get(f"/v1/files{query}", headers=headers).status_code == status


@pytest.mark.parametrize("missing", [0, 1])
def test_all_betas_of_an_operation_are_needed(bare: httpx.Client, missing: int) -> None:
    path = "/v1/user_profiles/uprof_1/providers/google/data_controls"
    betas = ["user-profiles-2026-09-04", "google-managed-data-controls-2026-09-01"]
    headers = {"x-api-key": "k", "anthropic-beta": ",".join(betas)}
    message = bare.get(path, headers=headers).json()["error"]["message"]
    assert message == "User profile 'uprof_1' was not found."
    response = bare.get(path, headers=headers | {"anthropic-beta": betas[1 - missing]})
    assert response.status_code == 404
    assert betas[missing] in response.json()["error"]["message"]


def test_every_answer_has_a_request_id(api: Api) -> None:
    ids = [
        api.http.request(method, path).headers["request-id"]
        for method, path in (("GET", "/v1/agents"), ("GET", "/nowhere"), ("BREW", "/v1/agents"))
    ]
    assert len(set(ids)) == 3
    assert all(value.startswith("req_") for value in ids)


def test_workspace_is_echoed(api: Api) -> None:
    headers = {"anthropic-workspace-id": "wrkspc_1"}
    response = api.http.get("/v1/agents", headers=headers)
    assert response.headers["anthropic-workspace-id"] == "wrkspc_1"
    assert "anthropic-organization-id" in response.headers


def test_what_is_no_endpoint(api: Api) -> None:
    assert "no endpoint GET /v1/nothing" in api.refusal(404, "GET", "/v1/nothing")
    api.refusal(404, "GET", "/v1")
    api.refusal(404, "GET", "/v1/agents/")
    response = api.http.put("/v1/agents")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, POST"


def test_ids_are_decoded(api: Api) -> None:
    assert "'a/b c'" in api.refusal(404, "GET", "/v1/agents/a%2Fb%20c")
