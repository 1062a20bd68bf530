"""Names: ours, and those that must be the generator's."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st
from openapi_python_client import strings

import agentsessions
from agentsessions.api.namespaces import Namespaces
from codegen.lint.rules import taken
from codegen.names import (
    argument_name,
    enum_member,
    module_name,
    pascal_case,
    python_name,
    snake_case,
)

NAMES = st.text("abzAZ019_-. é[]$", max_size=12)


@given(NAMES)
def test_snake_case_is_the_generators(name: str) -> None:
    assert snake_case(name) == strings.snake_case(name)


@given(NAMES)
def test_pascal_case_is_the_generators(name: str) -> None:
    assert pascal_case(name) == strings.pascal_case(name)


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ("draft", "DRAFT"),
        ("session.status_idle", "SESSION_STATUS_IDLE"),
        ("claude-opus-4-8", "CLAUDE_OPUS_4_8"),
        ("text/plain", "TEXTPLAIN"),
        ("1h", "VALUE_1H"),
        ("24.5-hours", "VALUE_24_5_HOURS"),
        ("+1", "VALUE_3"),
        ("", "VALUE_3"),
    ],
)
def test_enum_members_have_names(value: str, member: str) -> None:
    assert enum_member(value, 3) == member


@pytest.mark.parametrize(
    ("class_name", "module"),
    [
        ("MCPServer", "mcp_server"),
        ("MCPOAuth", "mcp_oauth"),
        ("MCPOAuthRefreshParams", "mcp_oauth_refresh_params"),
        ("OAuthToken", "oauth_token"),
        ("GitHubRepository", "github_repository"),
        ("UserIDs", "user_ids"),
        ("URLsOfUser", "urls_of_user"),
        ("AWSRole", "aws_role"),
        ("Multiagent20261001", "multiagent_20261001"),
    ],
)
def test_modules_are_spelt_as_people_read_their_classes(class_name: str, module: str) -> None:
    assert module_name(class_name) == module


@given(NAMES)
def test_modules_of_other_classes_are_the_generators(name: str) -> None:
    assert module_name(name) == snake_case(name)


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("created_at", "created_at"),
        ("type", "type"),
        ("from", "from_"),
        ("statuses[]", "statuses"),
        ("created_at[gte]", "created_at_gte"),
        ("webhook-id", "webhook_id"),
        ("inputTokens", "inputTokens"),
    ],
)
def test_python_names_stay_close_to_the_wire(wire_name: str, name: str) -> None:
    assert python_name(wire_name) == name


@pytest.mark.parametrize(
    ("wire", "argument"),
    [
        ("limit", "limit"),
        ("statuses[]", "statuses"),
        ("created_at[gte]", "created_at_gte"),
        ("from", "from_"),
        ("X-Request-Id", "x_request_id"),
        ("createdAt", "created_at"),
        ("If-Match", "if_match"),
        ("Class", "class_"),
        ("type", "type"),
    ],
)
def test_arguments_are_snake_case(wire: str, argument: str) -> None:
    assert argument_name(wire) == argument


def test_the_generators_reserved_words_are_taken() -> None:
    reserved = {word for word in strings.RESERVED_WORDS if word[:1].isupper()}
    assert reserved <= taken.CLASSES


def test_the_public_names_of_the_package_are_taken() -> None:
    assert {name for name in agentsessions.__all__ if name[0].isupper()} <= taken.CLASSES


def test_the_attributes_of_the_client_are_taken_or_resources() -> None:
    resources = {name for name in vars(Namespaces) if not name.startswith("_")}
    own = {name for name in dir(agentsessions.Client) if not name.startswith("_")}
    assert own - resources <= taken.CLIENT_ATTRIBUTES
