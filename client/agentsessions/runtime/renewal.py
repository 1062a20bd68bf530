"""Requests whose key a function gives: once the service refuses it, another one is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.response.open import RawResponse

if TYPE_CHECKING:
    from ..core.credentials import KeyFunction
    from ..core.response.open import AsyncOpenResponse, OpenResponse
    from ..core.retry.attempts import Attempts
    from .engine import HttpEngine

_UNAUTHORIZED = 401


def receive(
    engine: HttpEngine, attempts: Attempts[Any, Any], key: KeyFunction
) -> RawResponse | OpenResponse:
    """Send the request of a call with the key, and once more with another if that is refused."""
    if _has_its_own(attempts):
        return engine.receive(attempts, renews=False)
    attempts.authorize(key.current())
    response = engine.receive(attempts, renews=False)
    if not _is_to_be_renewed(attempts, response):
        return response
    attempts.authorize(key.current(refused=attempts.key), again=True)
    return engine.receive(attempts, renews=False)


async def areceive(
    engine: HttpEngine, attempts: Attempts[Any, Any], key: KeyFunction
) -> RawResponse | AsyncOpenResponse:
    """The same for asyncio."""
    if _has_its_own(attempts):
        return await engine.areceive(attempts, renews=False)
    attempts.authorize(await key.acurrent())
    response = await engine.areceive(attempts, renews=False)
    if not _is_to_be_renewed(attempts, response):
        return response
    attempts.authorize(await key.acurrent(refused=attempts.key), again=True)
    return await engine.areceive(attempts, renews=False)


def _has_its_own(attempts: Attempts[Any, Any]) -> bool:
    """Whether the user's own headers have the credential."""
    return attempts.key is None and attempts.request.headers.has_credential


def _is_to_be_renewed(attempts: Attempts[Any, Any], response: object) -> bool:
    return (
        isinstance(response, RawResponse)
        and response.status == _UNAUTHORIZED
        and not attempts.is_renewed
        and attempts.request.body_rereadable
    )
