# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class LoweredRequestEncoding(OpenEnum):
    """The form of a request to a provider."""

    ANTHROPIC_MESSAGES_JSON = "anthropic_messages_json"
    OPEN_AI_RESPONSES_JSON = "open_ai_responses_json"
    OPEN_AI_CHAT_COMPLETIONS_JSON = "open_ai_chat_completions_json"
    GEMINI_GENERATE_CONTENT_JSON = "gemini_generate_content_json"


decode_lowered_request_encoding = enum_decoder(LoweredRequestEncoding)
