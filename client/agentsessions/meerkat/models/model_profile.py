# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .model_beta_header import ModelBetaHeader, decode_model_beta_header
from .model_release_stage import ModelReleaseStage, decode_model_release_stage


@model
class ModelProfile(Model):
    """What a model can do.

    Attributes:
        model_family: The family that it belongs to.
        release_stage: How finished it is.
        params_schema: A JSON Schema of its settings, as any JSON.
        supports_temperature: Whether it takes a temperature.
        supports_thinking: Whether it takes a budget for thinking.
        supports_reasoning: Whether it takes an effort of thinking.
        supports_web_search: Whether it can search the web. Default: False.
        supports_mid_conversation_system_messages: Whether it takes system messages within a
            conversation. Default: False.
        vision: Whether it sees images. Default: False.
        image_input: Whether it takes images. Default: False.
        image_tool_results: Whether it takes images as results of tools. Default: False.
        image_generation: Whether it makes images. Default: False.
        inline_video: Whether it takes videos. Default: False.
        realtime: Whether it can speak on a live channel. Default: False.
        beta_headers: Headers that it needs.
    """

    model_family: str
    release_stage: ModelReleaseStage | Unset = UNSET
    params_schema: Any
    supports_temperature: bool
    supports_thinking: bool
    supports_reasoning: bool
    supports_web_search: bool | Unset = UNSET
    supports_mid_conversation_system_messages: bool | Unset = UNSET
    vision: bool | Unset = UNSET
    image_input: bool | Unset = UNSET
    image_tool_results: bool | Unset = UNSET
    image_generation: bool | Unset = UNSET
    inline_video: bool | Unset = UNSET
    realtime: bool | Unset = UNSET
    beta_headers: list[ModelBetaHeader] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "release_stage"
        try:
            self.model_family = data["model_family"]
            value = data.get("release_stage", UNSET)
            self.release_stage = value if value is UNSET else decode_model_release_stage(value)
            self.params_schema = data["params_schema"]
            self.supports_temperature = data["supports_temperature"]
            self.supports_thinking = data["supports_thinking"]
            self.supports_reasoning = data["supports_reasoning"]
            self.supports_web_search = data.get("supports_web_search", UNSET)
            self.supports_mid_conversation_system_messages = data.get(
                "supports_mid_conversation_system_messages", UNSET
            )
            self.vision = data.get("vision", UNSET)
            self.image_input = data.get("image_input", UNSET)
            self.image_tool_results = data.get("image_tool_results", UNSET)
            self.image_generation = data.get("image_generation", UNSET)
            self.inline_video = data.get("inline_video", UNSET)
            self.realtime = data.get("realtime", UNSET)
            at = "beta_headers"
            value = data.get("beta_headers", UNSET)
            self.beta_headers = (
                value if value is UNSET else decode_list(decode_model_beta_header, value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_model_profile = ModelProfile.from_dict
