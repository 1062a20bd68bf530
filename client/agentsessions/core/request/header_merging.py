"""The headers of a request: of the client, of the operation and of the call."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

from ..headers import RequestHeaders, check_headers
from .operation import Call, Operation
from .options import NO_OPTIONS
from .request import RequestSettings, merge_query, texts


def merge_headers(call: Call[Any, Any], settings: RequestSettings) -> RequestHeaders:
    """The headers of the client, of the call and of its options, later ones winning.

    A list becomes one value with commas. Beta values are merged, never replaced.
    """
    operation, options = call.operation, call.options or NO_OPTIONS
    service = settings.service
    own = _own_headers(operation, settings)
    changes = settings.headers_of_changes.items() if _changes_something(operation) else ()
    returns = operation.returns
    headers = {"accept": returns.accept, "accept-encoding": returns.accept_encoding}
    if operation.text:
        headers["content-type"] = "text/plain; charset=utf-8"
    elif operation.body_type is not None and not operation.multipart:
        headers["content-type"] = "application/json"
    further_betas = [*options.betas]
    if further_betas and service.beta_header is None:
        raise ValueError(f"{operation.id}: this service has no beta values")
    for name, value in (*own, *changes, *call.headers.items(), *options.headers.items()):
        values = texts(operation, f"header {name!r}", value)
        if name.lower() == service.beta_header:
            further_betas += values
        elif values:
            headers[name.lower()] = ", ".join(values)
    if operation.idempotency_key is not None:
        headers.setdefault(operation.idempotency_key, os.urandom(16).hex())
    betas = merge_betas(call, settings, further_betas)
    if service.beta_header is not None and betas:
        headers[service.beta_header] = betas
    check_headers(headers)
    merged = own.replaced(headers)
    if not settings.may_hold_secrets and any(merged.hidden()):
        raise ValueError(
            f"{operation.id}: a secret in its headers would go out unencrypted; use https:// or "
            "pass allow_insecure_http=True to the client"
        )
    return merged


def _own_headers(operation: Operation[Any, Any], settings: RequestSettings) -> RequestHeaders:
    """What the client adds to every request with the security scheme of an operation."""
    if operation.security is None:
        return settings.headers
    if not operation.security:
        return settings.headers.without_credential()
    return settings.headers_by_scheme[operation.security]


def _changes_something(operation: Operation[Any, Any]) -> bool:
    return operation.security is None and operation.method not in ("GET", "HEAD", "OPTIONS")


def merge_betas(call: Call[Any, Any], settings: RequestSettings, extra: Iterable[str]) -> str:
    """One header value: the client's and the call's, then the operation's own; each once."""
    operation = call.operation
    source = settings.service if operation.takes_any_path else operation
    own = source.betas + (source.preview_betas if settings.research_preview else ())
    for name, values in operation.parameter_betas.items():
        if texts(operation, name, merge_query(call).get(name)):
            own += values
    asked = [value.strip() for text in (*settings.betas, *extra) for value in text.split(",")]
    before = dict.fromkeys(value for value in asked if value and value not in own)
    return ",".join((*before, *dict.fromkeys(own)))
