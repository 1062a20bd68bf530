# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why events are missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "StreamTruncationReason",
    "kind",
    {
        "channel_full": "stream_truncation_reason_channel_full:StreamTruncationReasonChannelFull",
        "stream_lagged": (
            "stream_truncation_reason_stream_lagged:StreamTruncationReasonStreamLagged"
        ),
        "output_audio_degraded": (
            "stream_truncation_reason_output_audio_degraded:"
            "StreamTruncationReasonOutputAudioDegraded"
        ),
        "remote_cursor_overrun": (
            "stream_truncation_reason_remote_cursor_overrun:"
            "StreamTruncationReasonRemoteCursorOverrun"
        ),
        "oversized_remote_event": (
            "stream_truncation_reason_oversized_remote_event:"
            "StreamTruncationReasonOversizedRemoteEvent"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .stream_truncation_reason_channel_full import StreamTruncationReasonChannelFull
    from .stream_truncation_reason_output_audio_degraded import (
        StreamTruncationReasonOutputAudioDegraded,
    )
    from .stream_truncation_reason_oversized_remote_event import (
        StreamTruncationReasonOversizedRemoteEvent,
    )
    from .stream_truncation_reason_remote_cursor_overrun import (
        StreamTruncationReasonRemoteCursorOverrun,
    )
    from .stream_truncation_reason_stream_lagged import StreamTruncationReasonStreamLagged

    StreamTruncationReason: TypeAlias = (
        StreamTruncationReasonChannelFull
        | StreamTruncationReasonStreamLagged
        | StreamTruncationReasonOutputAudioDegraded
        | StreamTruncationReasonRemoteCursorOverrun
        | StreamTruncationReasonOversizedRemoteEvent
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_stream_truncation_reason: Final[Callable[[Any], StreamTruncationReason]] = _VARIANTS.decode
read_stream_truncation_reason_list: Final[Callable[[Any], list[StreamTruncationReason]]] = (
    _VARIANTS.decode_list
)
