"""The order of what happens in a turn, and what comes of it."""

import pytest

from tests.emulator.meerkat.support import Api, Json

SAID = ["text_delta", "text_complete"]
BEGIN = ["run_started", "turn_started"]
END = ["turn_completed", "run_completed"]
RUN_TOOL = [
    "tool_call_requested",
    "tool_execution_started",
    "tool_execution_completed",
    "tool_result_received",
    "turn_completed",
]


def types(payloads: list[Json]) -> list[str]:
    """The types of what is told; pieces of a text in a row count once."""
    found = [payload["type"] for payload in payloads]
    return [name for i, name in enumerate(found) if name != "text_delta" or found[i - 1] != name]


def run(api: Api, prompt: str) -> list[Json]:
    """What is told of a further turn."""
    session = api.session()
    with api.events(session) as events:
        sending = api.sending(session, prompt)
        payloads = events.run()
        sending.result()
        return payloads


def test_a_turn_that_says_something(api: Api) -> None:
    session = api.session()
    with api.events(session) as events:
        result = api.say(session, "Forty-two is the answer.")
        frames = events.until("run_completed")
    assert types([frame.data["payload"] for frame in frames]) == [*BEGIN, *SAID, *END]
    assert {frame.id for frame in frames} == {None}
    assert [frame.name for frame in frames] == [f.data["payload"]["type"] for f in frames]
    numbers = [frame.data["seq"] for frame in frames]
    assert numbers == [*range(numbers[0], numbers[0] + len(numbers))]
    started, *told, completed = [frame.data["payload"] for frame in frames]
    assert started["input"] == {"kind": "content", "content": "Forty-two is the answer."}
    assert started["identity"] == completed["identity"]
    deltas = [one["delta"] for one in told if one["type"] == "text_delta"]
    assert len(deltas) > 1
    assert "".join(deltas) == result["text"] == completed["result"] == "Forty-two is the answer."
    assert {one["assistant_message_id"] for one in told} == {completed["assistant_message_id"]}
    assert (result["turns"], result["tool_calls"]) == (1, 0)
    assert result["usage"]["total_tokens"] > result["run_usage"]["total_tokens"] > 0
    assert (
        api.answer("GET", f"/sessions/{session}")["total_tokens"]
        == (result["usage"]["total_tokens"])
    )


def test_a_text_is_complete_before_a_pause_and_again_when_it_goes_on(api: Api) -> None:
    payloads = run(api, "echo: One.\nsleep 0.01\necho: Two.")
    assert types(payloads) == [*BEGIN, *SAID, *SAID, *END]
    told = [one["content"] for one in payloads if one["type"] == "text_complete"]
    assert told == ["One.", "One.\nTwo."]
    calling = run(api, "echo: One.\nsleep 0.01\ntool look_up {}")
    assert types(calling)[: 4 + len(RUN_TOOL)] == [*BEGIN, *SAID, *RUN_TOOL]


def test_numbers_begin_with_the_session(api: Api) -> None:
    first = api.session(prompt="echo: one")
    with api.events(first) as events:
        api.say(first, "Again")
        assert events.frame().data["seq"] == 7


def test_a_turn_with_tools(api: Api) -> None:
    told = run(api, 'echo: I look.\n+ tool look_up {"number": "4711"}\n+ tool date {}')
    assert types(told) == [
        *BEGIN,
        *SAID,
        *("tool_call_requested", "tool_call_requested"),
        *("tool_execution_started", "tool_execution_started"),
        *("tool_execution_completed", "tool_result_received") * 2,
        "turn_completed",
        *("turn_started", *SAID, *END),
    ]
    reasons = [one["stop_reason"] for one in told if one["type"] == "turn_completed"]
    assert reasons == ["tool_use", "end_turn"]
    numbers = [one["turn_number"] for one in told if one["type"] == "turn_started"]
    assert numbers == [0, 1]
    results = [f"{name} returned: The emulator ran {name}." for name in ("look_up", "date")]
    assert told[-1]["result"] == "\n".join(results)


def test_a_turn_with_tools_in_the_history(api: Api) -> None:
    session = api.session()
    result = api.say(session, 'tool look_up {"number": "4711"}')
    assert (result["turns"], result["tool_calls"]) == (2, 1)
    user, called, results, said = api.history(session, offset=3)
    assert user["content"] == 'tool look_up {"number": "4711"}'
    (use,) = called["blocks"]
    assert (use["block_type"], use["data"]["args"]) == ("tool_use", {"number": "4711"})
    assert results["results"][0]["tool_use_id"] == use["data"]["id"]
    assert said["blocks"][0]["data"]["text"] == result["text"]
    assert said["run_id"] == called["run_id"] == user["run_id"]


def test_a_turn_that_thinks(api: Api) -> None:
    told = run(api, "think\necho: Yes.")
    assert types(told) == [
        *BEGIN,
        *("reasoning_delta", "text_delta", "reasoning_complete", "text_complete"),
        *END,
    ]


def test_what_is_said_in_parts_is_one_answer(api: Api) -> None:
    told = run(api, "echo: One.\nthink\necho: Two.")
    texts = [one["content"] for one in told if one["type"] == "text_complete"]
    assert texts == ["One.\nTwo."] == [told[-1]["result"]]


@pytest.mark.parametrize("error", ["server_overloaded", "model_overloaded_error", "unknown"])
def test_a_turn_that_fails(api: Api, error: str) -> None:
    session = api.session()
    with api.events(session) as events:
        path = f"/sessions/{session}/messages"
        body = {"session_id": session, "prompt": f"echo: Let me see.\nerror {error}"}
        refusal = api.refusal(500, "POST", path, json=body)
        told = events.run()
    assert types(told) == [*BEGIN, "text_delta", "run_failed"]
    assert told[-1]["error_report"]["class"] == "llm"
    assert refusal["code"] == "TURN_ABANDONED"
    failure = refusal["details"]["error"]
    assert (failure["kind"], failure["terminal"]) == ("llm_failure", True)
    assert failure["reason"]["provider_error_kind"] in ("server_overloaded", "unknown")
    assert api.roles(session)[3:] == ["user"]


def test_a_first_turn_that_fails_leaves_a_session(api: Api) -> None:
    refusal = api.refusal(500, "POST", "/sessions", json={"prompt": "error rate_limited"})
    details = refusal["details"]
    assert refusal["code"] == "SESSION_CREATED_WITH_TURN_FAILURE"
    assert (details["session_created"], details["resumable"]) == (True, True)
    assert details["turn_error_code"] == "TURN_ABANDONED"
    assert details["error"]["reason"] == {"reason_type": "llm_rate_limited"}
    assert api.say(details["session_id"], "echo: Still here.")["text"] == "Still here."


def test_a_turn_that_meets_an_error_and_goes_on(api: Api) -> None:
    told = run(api, "error rate_limited retrying\necho: There.")
    assert types(told) == [*BEGIN, "retrying", *SAID, *END]
    assert told[2]["retry"]["failure"]["kind"] == "rate_limited"


def test_a_turn_waits_for_the_client(api: Api) -> None:
    session = api.session()
    path = f"/sessions/{session}/messages"
    prompt = 'echo: I ask.\ncustom_tool look_up {"number": "4711"}'
    with api.events(session) as events:
        body = {"session_id": session, "prompt": prompt}
        refusal = api.refusal(500, "POST", path, json=body)
        details = refusal["details"]
        (call,) = details["pending_tool_calls"]
        assert refusal["code"] == "CALLBACK_PENDING"
        assert (details["session_created"], details["resumable"]) == (False, True)
        assert (details["tool_name"], details["args"]) == ("look_up", {"number": "4711"})
        assert api.answer("GET", f"/sessions/{session}/status")["state"] == "attached"
        assert api.roles(session)[3:] == ["user", "block_assistant"]
        result = api.say(session, "lost")
        told = events.run()
    assert result["text"] == "look_up returned: lost"
    assert result["tool_calls"] == 1
    assert types(told) == [
        *(*BEGIN, *SAID, "tool_call_requested"),
        *("run_started", "tool_execution_completed", "tool_result_received", "turn_completed"),
        *("turn_started", *SAID, *END),
    ]
    assert told[0]["identity"]["run_id"] == told[-1]["identity"]["run_id"]
    (resumed,) = [one for one in told[1:] if one["type"] == "run_started"]
    assert resumed["input"] == {"kind": "pending_tool_results"}
    assert api.history(session)[5]["results"][0]["tool_use_id"] == call["tool_use_id"]


def test_a_new_session_waits_for_the_client(api: Api) -> None:
    refusal = api.refusal(500, "POST", "/sessions", json={"prompt": "custom_tool look_up {}"})
    assert refusal["details"]["session_created"] is True
    session = refusal["details"]["session_id"]
    assert api.say(session, "lost")["text"] == "look_up returned: lost"


def test_what_waits_for_the_client_can_be_interrupted(api: Api) -> None:
    refusal = api.refusal(500, "POST", "/sessions", json={"prompt": "custom_tool look_up {}"})
    session = refusal["details"]["session_id"]
    api.answer("POST", f"/sessions/{session}/interrupt")
    assert api.say(session, "echo: Something else.")["text"] == "Something else."


def test_blocks_and_context(api: Api) -> None:
    session = api.session()
    blocks = [{"type": "text", "text": "One."}, {"type": "text", "text": "Two."}]
    image = {"type": "image", "source": "inline", "media_type": "image/png", "data": "aGk="}
    result = api.say(
        session,
        [*blocks, image],
        injected_context=["It rains.", blocks],
        system_prompt="Be brief.",
        transient_turn_context="now",
    )
    assert result["text"] == "One.\nTwo."
    system, first, second, user, _ = api.history(session, offset=3)
    assert (system["role"], system["content"]) == ("system", "Be brief.")
    assert first["transcript_role"] == second["transcript_role"] == "injected_context"
    assert (first["content"], second["content"]) == ("It rains.", blocks)
    assert user["content"] == [*blocks, image]
