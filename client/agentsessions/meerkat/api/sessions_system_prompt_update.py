# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.system_prompt_update import SystemPromptUpdate, decode_system_prompt_update
from ..models.update_system_prompt_request import UpdateSystemPromptRequest

if TYPE_CHECKING:
    from ..models._inputs import UpdateSystemPromptRequestDict


OPERATION: Final[Operation[SystemPromptUpdate, SystemPromptUpdate]] = Operation(
    id="sessions_system_prompt_update",
    method="POST",
    path="/sessions/{id}/system_prompt",
    returns=Json(decode_system_prompt_update),
    safe=False,
    body_type=UpdateSystemPromptRequest,
)


def call(
    id: str,
    *,
    body: UpdateSystemPromptRequest | UpdateSystemPromptRequestDict,
    options: RequestOptions | None = None,
) -> Call[SystemPromptUpdate, SystemPromptUpdate]:
    """Update a system prompt.

    Gives one of the session's system prompts a new text. The first text of a key needs
    `target_message_index`, every further one `expected_version`; what does not fit is
    refused with 400. Refused with 409 while a turn is running. Not safe to repeat: a call
    that has arrived has changed the version.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        What became of it.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
