# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.submit_question_answers_request import SubmitQuestionAnswersRequest
from ..models.submit_question_answers_response import (
    SubmitQuestionAnswersResponse,
    decode_submit_question_answers_response,
)

if TYPE_CHECKING:
    from ..models._inputs import SubmitQuestionAnswersRequestDict


OPERATION: Final[Operation[SubmitQuestionAnswersResponse, SubmitQuestionAnswersResponse]] = (
    Operation(
        id="sessions_question_answers_submit",
        method="POST",
        path="/v1/sessions/{session_id}/question-answers",
        returns=Json(decode_submit_question_answers_response),
        safe=False,
        reconciled_by="sessions_events_list",
        body_type=SubmitQuestionAnswersRequest,
    )
)


def call(
    session_id: str,
    *,
    body: SubmitQuestionAnswersRequest | SubmitQuestionAnswersRequestDict,
    options: RequestOptions | None = None,
) -> Call[SubmitQuestionAnswersResponse, SubmitQuestionAnswersResponse]:
    """Answer questions.

    Answers the questions that a session waits with, all of one call at once. An answer that
    the question does not allow is refused with 400. Not safe to repeat: a second call is
    refused with 409.

    Args:
        session_id: Identifies the session; begins with `session_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        How the questions were settled.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
        MaybeSentError: No answer arrived, and looking did not tell what became of the request.
    """
    return Call(OPERATION, (session_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
