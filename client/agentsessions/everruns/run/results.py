"""Results of tools, as the service takes them."""

from __future__ import annotations

import json
from typing import Any

from ...core.serialization.decoding import is_array, is_object
from ...run.result import output_of
from ...tools.results import ToolResult


def result_of(call_id: str, result: ToolResult) -> dict[str, Any]:
    """The result of a call. What a tool has written as JSON goes out as that, not as its text."""
    output = output_of(result.content)
    if result.is_error:
        error = output if isinstance(output, str) else json.dumps(output, ensure_ascii=False)
        return {"tool_call_id": call_id, "error": error}
    return {"tool_call_id": call_id, "result": _data(output) if isinstance(output, str) else output}


def _data(text: str) -> Any:
    if not text.startswith(("{", "[")):
        return text
    try:
        data = json.loads(text)
    except ValueError:
        return text
    return data if is_object(data) or is_array(data) else text
