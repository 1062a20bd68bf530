"""The header that proves who is calling."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import ConfigurationError
from .headers import check_header


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
    for name, value in (("api_key", api_key), ("auth_token", auth_token)):
        if value is not None and not value.strip():
            raise ConfigurationError(f"{name} is empty")
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
