# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.guest import Guest, decode_guest
from ..models.invite_guest_request import InviteGuestRequest

if TYPE_CHECKING:
    from ..models._inputs import InviteGuestRequestDict


OPERATION: Final[Operation[Guest, Guest]] = Operation(
    id="guests_invite",
    method="POST",
    path="/v1/guests",
    returns=Json(decode_guest),
    safe=True,
    security="guestKey",
    idempotency_key="idempotency-key",
    retry_conflict=True,
    body_type=InviteGuestRequest,
)


def call(
    *,
    body: InviteGuestRequest | InviteGuestRequestDict | Unset = UNSET,
    language: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[Guest, Guest]:
    """Invite a guest.

    Invites somebody, or finds the guest who was invited with the same key.

    Args:
        body: Who is invited; anybody when left out. The model, or a mapping with wire names.
        language: The language of the answer.
        idempotency_key: Tells this invitation from others.
        options: What this call does differently from its client.

    Returns:
        The guest.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
        MaybeSentError: No answer arrived; with its `idempotency_key` the call can be repeated.
    """
    return Call(
        OPERATION,
        headers={
            "X-Kitchen-Language": language,
            "Idempotency-Key": idempotency_key,
        },
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
