"""The header that proves who is calling, and what keeps credentials out of crash reports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from .errors import ConfigurationError
from .headers import check_header

T = TypeVar("T", covariant=True)


class Hidden(Generic[T]):
    """Something that holds a credential: tools that report crashes with local variables show its
    repr, while they would walk a tuple, a list or a dict.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "<hidden>"


def credential_header(
    *,
    api_key: str | None,
    auth_token: str | None,
    api_key_header: str,
    environment: Mapping[str, str],
    api_key_variable: str,
    auth_token_variable: str,
) -> tuple[str, str] | None:
    """Name and value of the header; None if there is no credential.

    Arguments count before the environment, a key before a token. Raises ConfigurationError for a
    credential that is empty, given twice, or cannot stand in a header.
    """
    _check("api_key", api_key)
    _check("auth_token", auth_token)
    if api_key is not None and auth_token is not None:
        raise ConfigurationError("give either api_key or auth_token, not both")
    if api_key is None and auth_token is None:
        api_key = environment.get(api_key_variable, "").strip() or None
        auth_token = environment.get(auth_token_variable, "").strip() or None
    if api_key is not None:
        header, value = api_key_header.lower(), api_key.strip()
    elif auth_token is not None:
        header, value = "authorization", auth_token.strip()
    else:
        return None
    try:
        check_header("api_key", value)  # under a name that keeps the value out of the message
    except ValueError as error:
        raise ConfigurationError(str(error).removeprefix("header ")) from None
    return header, f"Bearer {value}" if header == "authorization" else value


def _check(name: str, value: Any) -> None:
    if value is None:
        return
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a string, not {type(value).__name__}")
    if not value.strip():
        raise ConfigurationError(f"{name} is empty")
