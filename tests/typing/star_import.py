"""A star import gives type checkers every model."""

from typing import assert_type

from agentsessions.models import *  # noqa: F403  # what is tried here


def read(data: dict[str, object]) -> None:
    assert_type(Session.from_dict(data), Session)  # noqa: F405
    assert_type(decoded(data), UnknownVariant)  # noqa: F405


def decoded(data: dict[str, object]) -> UnknownVariant:  # noqa: F405
    return UnknownVariant("newer", data)  # noqa: F405
