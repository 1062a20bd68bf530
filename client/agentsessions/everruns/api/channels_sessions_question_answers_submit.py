# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.submit_question_answers_request import SubmitQuestionAnswersRequest
from ..models.submit_question_answers_response import (
    SubmitQuestionAnswersResponse,
    decode_submit_question_answers_response,
)

if TYPE_CHECKING:
    from ..models._inputs import SubmitQuestionAnswersRequestDict


OPERATION: Final[Operation[SubmitQuestionAnswersResponse, SubmitQuestionAnswersResponse]] = (
    Operation(
        id="channels_sessions_question_answers_submit",
        method="POST",
        path="/v1/channels/{channel_id}/sessions/{session_id}/question-answers",
        returns=Json(decode_submit_question_answers_response),
        safe=False,
        security="channelKey",
        body_type=SubmitQuestionAnswersRequest,
    )
)


def call(
    channel_id: str,
    session_id: str,
    *,
    body: SubmitQuestionAnswersRequest | SubmitQuestionAnswersRequestDict,
    end_user: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SubmitQuestionAnswersResponse, SubmitQuestionAnswersResponse]:
    """Answer questions on a channel.

    Answers the questions that a session waits with, all of one call at once. An answer that
    the question does not allow is refused with 400, and so is a `secret_ref`. Not safe to
    repeat: a second call is refused with 409.

    Args:
        channel_id: Identifies the channel; begins with `appchan_`.
        session_id: Identifies the session; begins with `session_`.
        body: The model, or a mapping with wire names.
        end_user: The user of your application for whom you act, as you call them. The key of
            the channel must allow it, or the request is refused with 403. At most 256 characters.
        options: What this call does differently from its client.

    Returns:
        How the questions were settled.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            channel_id,
            session_id,
        ),
        headers={
            "End-User": end_user,
        },
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
