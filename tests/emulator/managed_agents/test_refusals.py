"""Every documented refusal, met by a request."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from agentsessions_emulator import CustomToolCall, Delegation, Emulator, Phase, Turn
from agentsessions_emulator.jsontypes import is_list, is_object
from agentsessions_emulator.managed_agents import file_store
from tests.emulator.seeds import BETAS, Seeds
from tests.emulator.support import CUSTOM_TOOL, Api

REFUSALS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "refusals.yaml").read_text()
)
USUAL_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    409: "conflict_error",
    412: "invalid_request_error",
    413: "request_too_large",
    429: "rate_limit_error",
    500: "api_error",
    503: "overloaded_error",
    504: "timeout_error",
    529: "overloaded_error",
}


async def workflow(turn: Turn) -> None:
    """The worker of a run waits for a custom tool."""
    if turn.event["type"] == "user.message":
        worker = {"name": "Worker", "tools": [CUSTOM_TOOL]}
        await turn.run_workflow("Check", Phase("Read", [Delegation(worker, "ask")]))
    else:
        await turn.call_tools(CustomToolCall("get_weather", {}))


class Requests:
    """Sends what the table says, with ids in the place of names."""

    def __init__(self, emulator: Emulator, api: Api) -> None:
        self._emulator = emulator
        self._api = api
        self._ids = Seeds(api).plant(self_hosted=True)

    def prepare(self, step: dict[str, Any]) -> None:
        if "advance" in step:
            self._emulator.clock.advance(step["advance"])
        elif "script" in step:
            for agent in ("Lead", "Worker"):
                self._emulator.use_script(workflow, agent=agent)
        else:
            response = self.send(step)
            assert response.status_code == 200, response.text
            if "as" in step:
                made = response.json()
                self._ids[step["as"]] = made["data"][-1]["id"] if "data" in made else made["id"]

    def send(self, step: dict[str, Any]) -> httpx.Response:
        method, path = step["send"].split(" ", 1)
        options = {"headers": step["headers"]} if "headers" in step else {}
        if "form" in step:
            options |= {"data": step["form"], "files": {"file": ("a.txt", b"a")}}
        elif "body" in step:
            options["json"] = self._with_ids(step["body"])
        elif step.get("too_large"):
            options["content"] = b" " * (32 * 1024 * 1024 + 1)
        return self._api.http.request(method, path.format_map(self._ids), **options)

    def _with_ids(self, value: Any) -> Any:
        if is_object(value):
            return {name: self._with_ids(one) for name, one in value.items()}
        if is_list(value):
            return [self._with_ids(one) for one in value]
        return value.format_map(self._ids) if isinstance(value, str) else value


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One for the whole table, from top to bottom."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(scope="module")
def requests(emulator: Emulator) -> Iterator[Requests]:
    with Api(emulator.url) as api:
        api.http.headers["anthropic-beta"] = BETAS
        yield Requests(emulator, api)


def order(emulator: Emulator, refusal: dict[str, Any]) -> None:
    """Have the next request meet what only happens on order."""
    effect = {"type": "status", "status": refusal["status"]}
    if "code" in refusal:
        details = {"error_code": refusal["code"]}
        error = {"type": USUAL_TYPES[refusal["status"]], "message": "No.", "details": details}
        effect["body"] = {"type": "error", "error": error}
    emulator.faults.add(effect)


@pytest.mark.parametrize(
    "refusal",
    REFUSALS,
    ids=[f"{n}: {one.get('code', one['status'])}" for n, one in enumerate(REFUSALS)],
)
def test_refusal(
    refusal: dict[str, Any],
    requests: Requests,
    emulator: Emulator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for step in refusal.get("first", ()):
        requests.prepare(step)
    if refusal.get("full"):
        monkeypatch.setattr(file_store, "QUOTA", 0)
    if refusal.get("ordered"):
        order(emulator, refusal)
    response = requests.send(refusal)
    assert response.status_code == refusal["status"], response.text
    error = response.json()["error"]
    assert error["type"] == refusal.get("type", USUAL_TYPES[refusal["status"]])
    details = error.get("details", {})
    assert details.get("error_code") == refusal.get("code")
    assert set(refusal.get("details", ())) <= details.keys()
    if response.status_code == 409:
        assert response.headers["x-should-retry"] == "false"
