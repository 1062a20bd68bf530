"""From arguments and the environment to the settings of a client, with every check."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Mapping, Sequence
from ipaddress import ip_address
from typing import TypedDict
from urllib.parse import urlsplit

from ._version import __version__
from .core.api import Api
from .core.errors import ConfigurationError
from .core.headers import check_header, check_headers
from .core.requests.options import Timeout, beta_values, retries
from .core.requests.request import RequestSettings

_NOT_IN_A_URL = re.compile(r"[\s\x00-\x20\x7f\\?#]")


class ClientOptions(TypedDict, total=False):
    """What `Client.with_options` can change; the meaning is that of the arguments of `Client`."""

    api_key: str | None
    auth_token: str | None
    api_key_header: str
    base_url: str | None
    research_preview: bool
    betas: Sequence[str]
    max_retries: int
    timeout: float | Timeout | None
    workspace_id: str | None
    default_headers: Mapping[str, str] | None
    allow_insecure_http: bool


def environment_of(api: Api) -> dict[str, str]:
    """The environment variables that count for a client, as they are now."""
    names = (api.api_key_variable, api.auth_token_variable, api.base_url_variable)
    return {name: os.environ[name] for name in names if name in os.environ}


def request_settings(
    api: Api, options: ClientOptions, environment: Mapping[str, str]
) -> RequestSettings:
    """The settings of a client. Raises ConfigurationError for what cannot work."""
    default_headers = options.get("default_headers") or {}
    credential = credential_header(
        api,
        api_key=options.get("api_key"),
        auth_token=options.get("auth_token"),
        api_key_header=options.get("api_key_header", "authorization"),
        environment=environment,
    )
    own = {"authorization", "x-api-key"}.intersection(name.lower() for name in default_headers)
    if credential is None and not own:
        raise ConfigurationError(
            f"there is no credential: pass api_key or auth_token, or set {api.api_key_variable} "
            f"or {api.auth_token_variable}"
        )
    base_url = options.get("base_url") or environment.get(api.base_url_variable) or api.base_url
    return RequestSettings(
        api=api,
        base_url=check_base_url(
            base_url, allow_insecure_http=options.get("allow_insecure_http", False)
        ),
        headers=base_headers(api, credential, options.get("workspace_id"), default_headers),
        betas=check_betas(options.get("betas", ())),
        research_preview=options.get("research_preview", False),
        timeout=check_timeout(options.get("timeout", Timeout())),
    )


def check_timeout(value: float | Timeout | None) -> Timeout:
    """The timeouts that a client's `timeout` stands for."""
    try:
        return Timeout.of(value)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(str(error)) from None


def check_retries(value: int) -> int:
    """The number of retries, which cannot be negative."""
    try:
        return retries(value)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None


def credential_header(
    api: Api,
    *,
    api_key: str | None,
    auth_token: str | None,
    api_key_header: str,
    environment: Mapping[str, str],
) -> tuple[str, str] | None:
    """The header that proves who is calling, or None if there is nothing to prove it with.

    Arguments count before the environment, a key before a token.
    """
    for name, value in (("api_key", api_key), ("auth_token", auth_token)):
        if value is not None and not value.strip():
            raise ConfigurationError(f"{name} is empty")
    if api_key is not None and auth_token is not None:
        raise ConfigurationError("give either api_key or auth_token, not both")
    if api_key is None and auth_token is None:
        api_key = environment.get(api.api_key_variable, "").strip() or None
        auth_token = environment.get(api.auth_token_variable, "").strip() or None
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


def check_base_url(url: str, *, allow_insecure_http: bool) -> str:
    """The base URL without a trailing slash; refuses what leads requests astray."""
    url = url.strip()
    if problem := _NOT_IN_A_URL.search(url):
        raise ConfigurationError(f"base_url must not contain {problem[0]!r}")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url {url!r} is not a URL: {error}") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"base_url must begin with https:// or http://, not {url!r}")
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError("base_url must not hold credentials; pass api_key or auth_token")
    if parts.scheme == "http" and not (_is_loopback(host) or allow_insecure_http):
        raise ConfigurationError(
            f"base_url {url!r} would send the credential unencrypted; "
            "use https:// or pass allow_insecure_http=True"
        )
    return url.rstrip("/")


def base_headers(
    api: Api,
    credential: tuple[str, str] | None,
    workspace_id: str | None,
    default_headers: Mapping[str, str],
) -> tuple[tuple[str, str], ...]:
    """What goes out with every request, in lower case; the user's own headers win."""
    headers = {"user-agent": f"agentsessions/{__version__} python/{platform.python_version()}"}
    headers.update(api.headers)
    if credential is not None:
        headers[credential[0]] = credential[1]
    if workspace_id is not None:
        if not workspace_id.strip():
            raise ConfigurationError("workspace_id is empty")
        headers[api.workspace_header] = workspace_id
    headers.update((name.lower(), value) for name, value in default_headers.items())
    try:
        check_headers(headers)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
    return tuple(headers.items())


def check_betas(betas: Sequence[str]) -> tuple[str, ...]:
    """The beta values, each once; a single string is a mistake that is easily made."""
    try:
        return beta_values(betas)
    except TypeError as error:
        raise ConfigurationError(str(error)) from None


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
