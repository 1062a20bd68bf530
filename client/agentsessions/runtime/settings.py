"""From arguments and the environment to the settings of a client, with every check."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict
from urllib.parse import urlsplit

from .._version import __version__
from ..core.credentials import KeyFunction
from ..core.errors import ConfigurationError
from ..core.errors.text import type_name
from ..core.headers import RequestHeaders, check_header, check_headers
from ..core.request.options import Timeout, beta_values, is_host, retries
from ..core.request.request import RequestSettings
from ..core.retry.policy import RetryPolicy
from ..core.service import Identity, Service
from .network import is_about_proxies, is_loopback

if TYPE_CHECKING:
    import ssl

    from ..core.observers.observer import Observer

_NOT_IN_A_URL = re.compile(r"[\s\x00-\x20\x7f\\?#]")


class BaseOptions(TypedDict, total=False):
    """What the clients of all services can change; the meaning is that of their arguments."""

    base_url: str | None
    max_retries: int
    timeout: float | Timeout | None
    default_headers: Mapping[str, str] | None
    allow_insecure_http: bool
    proxy: str | None
    verify: bool | str | os.PathLike[str] | ssl.SSLContext
    observers: Sequence[Observer]


def shared_by_copies(options: Mapping[str, Any]) -> dict[str, Any]:
    """Options with what a client and its copies share in the place of functions that give a key,
    and of observers. Raises ConfigurationError for observers that cannot be told anything.
    """
    shared = {
        name: KeyFunction(name, options[name]) if callable(value) else value
        for name, value in options.items()
    }
    if observers := options.get("observers"):
        from ..core.observers.observers import Observers

        shared["observers"] = Observers.of(observers)
    return shared


def environment_of(service: Service) -> dict[str, str]:
    """The environment variables that count for a client, as they are now."""
    return {
        name: value
        for name, value in os.environ.items()
        if name in service.variables or is_about_proxies(name)
    }


def request_settings(
    service: Service, options: Mapping[str, Any], environment: Mapping[str, str]
) -> RequestSettings:
    """The settings of a client. Raises ConfigurationError for what cannot work."""
    identity = service.identify(options, environment)
    default_headers: Mapping[str, str] = options.get("default_headers") or {}
    from_environment = environment.get(service.base_url_variable, "").strip()
    base_url = check_base_url(options.get("base_url") or from_environment or service.base_url)
    settings = RequestSettings(
        service=service,
        base_url=base_url,
        may_hold_secrets=options.get("allow_insecure_http", False) or is_private(base_url),
        headers=base_headers(service, identity, default_headers),
        headers_by_scheme={
            name: base_headers(service, other, default_headers)
            for name, other in identity.others.items()
        },
        headers_of_changes=identity.headers_of_changes,
        betas=check_betas(options.get("betas", ())),
        research_preview=options.get("research_preview", False),
        timeout=check_timeout(options.get("timeout", Timeout())),
        key=identity.key,
    )
    if has_credential(settings) and not settings.may_hold_secrets:
        raise ConfigurationError(
            f"base_url {settings.base_url!r} would send the credential unencrypted; "
            "use https:// or pass allow_insecure_http=True"
        )
    return settings


def has_credential(settings: RequestSettings) -> bool:
    """Whether every request has a credential."""
    headers = (settings.headers, *settings.headers_by_scheme.values())
    return settings.key is not None or any(any(each.hidden()) for each in headers)


def retry_policy(options: Mapping[str, Any]) -> RetryPolicy:
    """How often a client tries again. Raises ConfigurationError."""
    try:
        return RetryPolicy(max_retries=retries(options.get("max_retries", 2)))
    except ValueError as error:
        raise ConfigurationError(str(error)) from None


def check_timeout(value: float | Timeout | None) -> Timeout:
    """The timeouts that a client's `timeout` stands for."""
    try:
        return Timeout.of(value)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(str(error)) from None


def check_base_url(url: str) -> str:
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
    if not is_host(host):
        raise ConfigurationError(f"base_url has a host that cannot be: {host[:100]!r}")
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError("base_url must not hold credentials: they have arguments")
    return url.rstrip("/")


def is_private(url: str) -> bool:
    """Whether nobody can read on the way what goes there: encrypted, or to this machine."""
    parts = urlsplit(url)
    return parts.scheme == "https" or is_loopback(parts.hostname or "")


def base_headers(
    service: Service, identity: Identity, default_headers: Mapping[str, str]
) -> RequestHeaders:
    """What goes out with every request, in lower case; the user's own headers win."""
    headers = {"user-agent": f"agentsessions/{__version__} python/{platform.python_version()}"}
    headers.update(service.headers)
    headers.update(identity.headers)
    headers.update((name.lower(), value) for name, value in default_headers.items())
    try:
        check_headers(headers)
        if identity.credential_header is not None:
            check_header(identity.credential_header, "")
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
    return RequestHeaders(headers.items(), identity.credential_header, identity.scheme)


def check_betas(betas: Sequence[str]) -> tuple[str, ...]:
    """The beta values, each once; a single string is a mistake that is easily made."""
    try:
        return beta_values(betas)
    except TypeError as error:
        raise ConfigurationError(str(error)) from None


def check_http_client(argument: str, client: object, wanted: str) -> None:
    """Raise ConfigurationError for what is no client of httpx of the wanted class."""
    if client is None:
        return
    httpx = sys.modules.get("httpx")  # whoever has a client of it has imported it
    if httpx is not None and isinstance(client, getattr(httpx, wanted)):
        return
    if isinstance(client, type):
        given = f"the class {type_name(client)}"
    else:
        given = type_name(type(client))
    raise ConfigurationError(f"{argument} must be an httpx.{wanted}, not {given}")
