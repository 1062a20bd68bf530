"""What must not be in a recording is not in it, wherever it turns up."""

import json
from pathlib import Path
from typing import Any

import pytest

from agentsessions_emulator import Emulator, Turn, parse_script
from agentsessions_emulator.managed_agents.recording.transcriber import ManagedAgentsTranscriber
from agentsessions_emulator.recording.redaction import Redaction
from tests.emulator.recording.conftest import Recording
from tests.emulator.recording.driving import Plan, carry_out
from tests.emulator.support import CUSTOM_TOOL, TOOLSET, Api, message, text_content

KEY = "canary-api-key"
CREDENTIAL = 'canary-"credential"\nof two lines'
TOKEN = "canary-repository-token"
SPOKEN = (KEY, CREDENTIAL, TOKEN, "canary-of-the-user", "sk-ant-api03-canary")
"""What the agent gives away in texts; the rest stands where secrets and files do."""
IMAGE = "Y2FuYXJ5"


async def leaks(turn: Turn) -> None:
    """Says all that it was told, and that in every way."""
    secrets = [*SPOKEN, turn.session["id"], turn.session["environment_id"]]
    everything = " ".join(secrets)
    await turn.say(everything)
    await turn.use_tool(
        "bash", {"command": everything, "token": "canary-in-a-field", KEY: 1}, result=everything
    )
    await turn.use_tool("bash", result=json.dumps(secrets))
    await turn.use_tool("read", {"file_path": "a"}, result="canary-in-a-file")
    await turn.call_custom_tool("get_weather", {"city": everything})
    await turn.error("model_overloaded_error", message=everything)


def use(api: Api) -> list[dict[str, Any]]:
    """Credentials and secrets of all sorts go by."""
    api.http.headers["authorization"] = f"Bearer {KEY}"
    vault = api.answer("POST", "/v1/vaults", json={"display_name": "Safe"})["id"]
    auth = {"type": "static_bearer", "token": CREDENTIAL}
    auth["mcp_server_url"] = "https://docs.example/mcp"
    api.answer("POST", f"/v1/vaults/{vault}/credentials", json={"auth": auth})
    repository = {
        "type": "github_repository",
        "url": "https://github.com/example/example",
        "authorization_token": TOKEN,
    }
    session = api.session(tools=[TOOLSET, CUSTOM_TOOL], resources=[repository], vault_ids=[vault])
    source = {"type": "base64", "media_type": "image/png", "data": IMAGE}
    told = message(f"Keep {KEY} and canary-of-the-user.")
    told["content"].append({"type": "image", "source": source})
    api.send(session["id"], told)
    (call_id,) = api.events(session["id"])[-1]["stop_reason"]["event_ids"]
    content = text_content(f"The key of {session['id']} (if any) is {KEY}")
    answer = {"type": "user.custom_tool_result", "custom_tool_use_id": call_id, "content": content}
    api.send(session["id"], answer)
    return api.events(session["id"])


def test_canaries(emulator: Emulator, record: Recording, recording: Path) -> None:
    emulator.use_script(leaks)
    with record(redact=["canary-of-the-[a-z]+"]) as api:
        seen = json.dumps(use(api))
    text = recording.read_text()
    assert KEY in seen
    assert "canary" not in text
    assert IMAGE not in text
    assert "0100000001" not in text, "an id of the account"
    assert "env_1" in text
    assert "[redacted]" in text


def test_what_is_redacted_may_be_anything_when_played(
    emulator: Emulator, record: Recording, replayed: Any, replaying: Emulator
) -> None:
    emulator.use_script(leaks)
    with record(redact=["canary-of-the-[a-z]+"]) as api:
        happened = [event["type"] for event in use(api)]
    with replayed() as api:
        assert [event["type"] for event in use(api)] == happened
    assert replaying.script_failures == []


def test_files_are_recorded_on_request(
    emulator: Emulator, record: Recording, recording: Path
) -> None:
    emulator.use_script(parse_script("turns: [{do: [tool: {name: read, result: numbers}]}]"))
    for keep, expected in (([], "[the contents of a file]"), (["files"], "result: numbers")):
        with record(keep=keep) as api:
            carry_out(api, Plan({"tools": [TOOLSET]}, [message("go")]))
        assert expected in recording.read_text()


def test_expectations_with_something_cut_out(
    emulator: Emulator, record: Recording, replayed: Any, replaying: Emulator
) -> None:
    text = "(a) [b] {c} $^.*+?|\\\nd"
    script = "turns: [{do: [custom_tool: {name: get_weather}, say: Well.]}]"
    emulator.use_script(parse_script(script))
    planned = Plan(
        {"tools": [CUSTOM_TOOL]}, [message(f"{text} SECRET {text}")], {"get_weather": text}
    )
    with record(redact=["SECRET"]) as api:
        happened = carry_out(api, planned)
    with replayed() as api:
        assert len(carry_out(api, planned)[0]) == len(happened[0])
    assert replaying.script_failures == []


def test_words_that_only_look_like_ids_stay() -> None:
    redaction = Redaction(["token"], [], ManagedAgentsTranscriber.ids)
    text = "file_descriptors of user_preferences, sesn_01abcdefghij and x_file_011CZkZAtmR3, again"
    assert redaction.text(text) == (
        "file_descriptors of user_preferences, sesn_1 and x_file_1, again"
    )
    assert redaction.text("sesn_01zzzzzzzzzz file_011CZkZAtmR3") == "sesn_2 file_1"


def test_recordings_that_cannot_be_written_are_told_of(
    emulator: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    proxy = Emulator(record=folder / "conversation.yaml", upstream=emulator.url)
    proxy.start()
    folder.rmdir()
    with Api(proxy.url) as api:
        carry_out(api, Plan(inputs=[message("go")]))
    with pytest.warns(UserWarning, match="not recorded: ") as warned:
        proxy.stop()
    assert any("the end of the recording" in str(one.message) for one in warned)
    assert "could not take in" in caplog.text
    caplog.clear()
