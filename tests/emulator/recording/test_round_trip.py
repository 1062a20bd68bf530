"""A conversation that is recorded and played back is the same conversation."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agentsessions_emulator import Emulator, parse_script
from tests.emulator.recording.driving import Plan, carry_out, comparable
from tests.emulator.support import ASKING_TOOLSET, CUSTOM_TOOL, TOOLSET, Api, message

HELPER = {"name": "Helper", "tools": [CUSTOM_TOOL]}
MCP = {"name": "docs", "type": "url", "url": "https://docs.example/mcp"}
MCP_TOOLSET = {
    "type": "mcp_toolset",
    "mcp_server_name": "docs",
    "default_config": {"permission_policy": {"type": "always_allow"}},
}
AUTO_TOOLSET = {**TOOLSET, "default_config": {"permission_policy": {"type": "auto"}}}
FREE_ROSTER = {"type": "multiagent_20261001"}
ALL_TOOLS: dict[str, Any] = {"tools": [TOOLSET, CUSTOM_TOOL, MCP_TOOLSET], "mcp_servers": [MCP]}
OUTCOME = {
    "type": "user.define_outcome",
    "description": "A poem",
    "rubric": {"type": "text", "content": "It rhymes."},
    "max_iterations": 2,
}
SYSTEM = {"type": "system.message", "content": [{"type": "text", "text": "Be brief."}]}


def plan(*texts: str, **fields: Any) -> Plan:
    settings: dict[str, Any] = {"agent": ALL_TOOLS, **fields}
    return Plan(inputs=[message(text) for text in texts], **settings)


SCRIPTS: dict[str, tuple[Plan, str]] = {
    "words": (
        plan("one", "two"),
        """
        - when: one
          do: [think, think, say: First., say: "Second\\n\\n  with {brace}result} and: #", think]
        - do: [say: "{text}", think]
        """,
    ),
    "model requests": (
        plan("go"),
        """
        - do: [think, sleep: 0, think, sleep: 0, say: a, sleep: 0, tool: {name: bash}, compact]
        """,
    ),
    "silence": (plan("go", "on"), "- do: []"),
    "blocks": (plan("go"), "- do: [say: [one, two], tool: {name: bash, result: [a, b]}]"),
    "tools": (
        plan("go"),
        """
        - do:
            - tool: {name: bash, input: {command: ls, n: 1, deep: {a: [1, null, true]}}}
            - tool: {name: mcp__docs__find, result: nothing, is_error: true}
            - say: "{result}"
            - tool: {name: bash, result: ''}
        """,
    ),
    "custom tools": (
        plan("go", answers={"get_weather": "rain\nand wind"}),
        """
        - do:
            - custom_tool: {name: get_weather, input: {city: Oslo}}
            - say: "{result}"
            - together:
                - custom_tool: {name: get_weather, input: {city: Rome}}
                - tool: {name: bash}
                - custom_tool: {name: get_weather}
            - say: "{result}"
        """,
    ),
    "confirmations": (
        plan(
            "go",
            agent={"tools": [ASKING_TOOLSET]},
            answers={"bash": "allow", "read": "deny"},
        ),
        """
        - do:
            - tool: {name: bash, result: done}
            - together: [tool: {name: grep}, tool: {name: read}]
            - if: {denied: true, do: [say: Pity.]}
        """,
    ),
    "verdicts": (
        plan("go", agent={"tools": [AUTO_TOOLSET]}, answers={"grep": "deny"}),
        """
        - do:
            - tool: {name: bash, verdict: deny, reason_code: indeterminate}
            - tool: {name: write, verdict: ask}
            - tool: {name: grep, verdict: ask}
            - tool: {name: bash}
        """,
    ),
    "self-hosted": (
        plan(
            "go",
            agent={"tools": [TOOLSET]},
            answers={"bash": "from afar"},
            environment={"config": {"type": "self_hosted"}},
        ),
        "- do: [tool: {name: bash, input: {command: ls}}, say: '{result}']",
    ),
    "errors": (
        plan("go", "repository", "give up", "refuse", "say no"),
        """
        - when: go
          do: [think, error: {type: model_overloaded_error, retry: retrying}, say: Again.]
        - when: repository
          do:
            - error:
                type: repository_clone_error
                message: Gone.
                details: {repository_url: https://github.com/a/b}
            - say: On.
        - when: give up
          do: [say: Hm., error: model_request_failed_error]
        - when: refuse
          do: [refuse: {category: cyber, explanation: No.}]
        - when: say no
          do: [say: I, sleep: 0, refuse: {}]
        """,
    ),
    "delegation": (
        plan("go", "on", agent={**ALL_TOOLS, "name": "Lead", "multiagent": [HELPER]}),
        """
        - when: go
          do:
            - say: Let me ask.
            - delegate: {agent: Helper, text: "look, {brace}text}"}
            - say: "{result}"
            - together:
                - delegate: {agent: Helper, text: ask}
                - delegate: {agent: Helper, text: give up}
            - say: "{result}"
        - when: on
          do: [delegate: {agent: Helper, text: more, again: true}, say: "{result}"]
        - when: look
          do: [think, say: Found., say: "It is {text}."]
        - when: ask
          do: [custom_tool: {name: get_weather}, say: "{result}"]
        - when: give up
          do: [error: unknown_error]
        - when: more
          do: [say: More.]
        """,
    ),
    "agents that are made up": (
        plan("go", agent={"multiagent": FREE_ROSTER}),
        """
        - when: go
          do: [delegate: {agent: {name: Expert}, text: task}]
        - do: [say: done]
        """,
    ),
    "workflows": (
        plan("go", agent={"multiagent": FREE_ROSTER}),
        """
        - when: go
          do:
            - workflow:
                name: Check
                description: All of it.
                phases:
                  - name: Read
                    tasks:
                      - {agent: {name: A}, text: a}
                      - {agent: {name: B}, text: b}
                  - {name: Think, description: Nobody works in it.}
                  - {name: Compare, tasks: [{agent: {name: A}, text: c}]}
            - say: "{result}"
            - workflow: {name: Fail, error: timeout_error}
            - workflow: {name: Never, error: max_workflow_runs_error}
        - do: [say: "{text} is read"]
        """,
    ),
    "outcomes": (
        Plan(ALL_TOOLS, [OUTCOME, message("on"), OUTCOME]),
        """
        - when: poem
          do:
            - if: {iteration: 0, do: [say: First., grade: {verdict: needs_revision}]}
            - if: {iteration: 1, do: [think, say: Better., grade: {verdict: needs_revision}]}
            - if: {iteration: 2, do: [say: Last.]}
        - do: [say: "{text}"]
        """,
    ),
    "one outcome": (
        Plan(ALL_TOOLS, [OUTCOME]),
        "- do: [say: Done., grade: {verdict: failed, explanation: It does not rhyme.}]",
    ),
}


@pytest.fixture(scope="module")
def played() -> Iterator[Emulator]:
    """What is recorded."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(scope="module")
def recorded(
    played: Emulator, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, Any]]:
    """One recording of all conversations, and what happened in each of them."""
    recording = tmp_path_factory.mktemp("recording") / "conversations.yaml"
    happened: dict[str, Any] = {}
    with Emulator(record=recording, upstream=played.url) as proxy, Api(proxy.url) as api:
        for name, (planned, turns) in SCRIPTS.items():
            played.use_script(parse_script(f"turns:\n{turns}"))
            happened[name] = comparable(carry_out(api, named(planned, name)))
    return recording, happened


@pytest.fixture(scope="module")
def replaying(recorded: tuple[Path, dict[str, Any]]) -> Iterator[Emulator]:
    with Emulator(script=str(recorded[0])) as emulator:
        yield emulator


def named(planned: Plan, name: str) -> Plan:
    return replace(planned, agent={**planned.agent, "name": name})


@pytest.mark.parametrize("name", SCRIPTS)
def test_recorded_and_played_back(
    name: str, recorded: tuple[Path, dict[str, Any]], replaying: Emulator
) -> None:
    with Api(replaying.url) as api:
        again = comparable(carry_out(api, named(SCRIPTS[name][0], name)))
    assert again == recorded[1][name]
    assert replaying.script_failures == []
