# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.runtime_token import RuntimeToken, decode_runtime_token

OPERATION: Final[Operation[RuntimeToken, RuntimeToken]] = Operation(
    id="channels_runtime_auth",
    method="POST",
    path="/v1/channels/{channel_id}/runtime-auth",
    returns=Json(decode_runtime_token),
    safe=True,
    security="channelKey",
)


def call(
    channel_id: str, *, end_user: str, options: RequestOptions | None = None
) -> Call[RuntimeToken, RuntimeToken]:
    """Make a token for an end user.

    Makes a token that acts for one of your users and for nobody else, to hand to a program
    of theirs. It is good for 15 minutes. Safe to repeat: every call makes another token.

    Args:
        channel_id: Identifies the channel; begins with `appchan_`.
        end_user: The user of your application, as you call them. At most 256 characters.
        options: What this call does differently from its client.

    Returns:
        The token.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (channel_id,),
        headers={
            "end-user": end_user,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
