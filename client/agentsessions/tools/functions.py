"""`Tool`: a function that an agent can call."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Mapping
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Concatenate, Generic, Self, overload

from ..core.public import public
from ..core.serialization.model import Writable
from .context import ToolContext
from .inputs import Inputs
from .limits import check_declaration
from .results import ToolResult, text_result, write_result
from .signatures import InputError, Signature
from .threads import call_in_thread, run_to_end

if TYPE_CHECKING:
    from typing_extensions import ParamSpec, TypeVar

    P = ParamSpec("P", default=...)
    Q = ParamSpec("Q")
    R = TypeVar("R", default=Any)
else:
    from typing import ParamSpec, TypeVar

    P = ParamSpec("P")
    Q = ParamSpec("Q")
    R = TypeVar("R")

_log = logging.getLogger("agentsessions.tools")


@public
class Tool(Writable, Generic[P, R]):
    """A function that an agent can call. It can still be called like the function.

    Attributes:
        name: What the agent calls it.
        description: What it does and when to use it, for the agent to read.
        input_schema: The JSON Schema of its input.
        is_async: Whether it is a coroutine function.
    """

    __name__: str

    def __init__(
        self,
        function: Any,
        *,
        name: str,
        description: str,
        inputs: Inputs,
        signature: Signature,
        is_method: bool = False,
    ) -> None:
        self.name = name
        self.description = description
        self.is_async = _is_async(function)
        self.is_unbound = is_method
        self._is_of_class = isinstance(function, classmethod)
        self._function: Any = function
        self._inputs = inputs
        self._signature = signature
        update_wrapper(self, function, updated=())

    @property
    def input_schema(self) -> dict[str, Any]:
        return self._inputs.schema

    def to_dict(self) -> dict[str, Any]:
        """The tool as `agents.create` takes it.

        Raises ConfigurationError for the name of a built-in tool, and without a description.
        """
        check_declaration(self.name, self.description, repr(self))
        return {
            "type": "custom",
            "name": self.name,
            "description": self.description,
            "input_schema": self.input_schema,
        }

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Call the function itself."""
        result: R = self._function(*args, **kwargs)
        return result

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(
        self: Tool[Concatenate[Any, Q], R], instance: object, owner: type | None = None
    ) -> Tool[Q, R]: ...

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        """The tool of an instance, if it is a method's."""
        if not self.is_unbound or (instance is None and not self._is_of_class):
            return self
        return Tool(
            self._function.__get__(instance, owner),
            name=self.name,
            description=self.description,
            inputs=self._inputs,
            signature=self._signature,
        )

    def run(self, input: Mapping[str, Any], context: ToolContext) -> ToolResult:
        """Answer a call. A coroutine is run to its end.

        What goes wrong becomes a result with `is_error` that says so. Only KeyboardInterrupt and
        their like are raised.
        """
        try:
            value = self._start(input, context)
            return write_result(run_to_end(value) if inspect.isawaitable(value) else value)
        except Exception as error:  # noqa: BLE001  # the agent is told
            return self._failed(error)

    async def arun(self, input: Mapping[str, Any], context: ToolContext) -> ToolResult:
        """The same under asyncio: a function that blocks gets a thread of its own."""
        try:
            if self.is_async:
                value = self._start(input, context)
            else:
                value = await call_in_thread(lambda: self._start(input, context))
            if inspect.isawaitable(value):
                value = await value
            return await call_in_thread(lambda: write_result(value))
        except Exception as error:  # noqa: BLE001  # the agent is told
            return self._failed(error)

    def _start(self, input: Mapping[str, Any], context: ToolContext) -> Any:
        positional, named = self._signature.arguments(self._inputs.read(input), context)
        return self._function(*positional, **named)

    def _failed(self, error: Exception) -> ToolResult:
        if isinstance(error, InputError):
            return text_result(str(error), is_error=True)
        _log.info("the tool %s failed", self.name, exc_info=error)
        return text_result(f"{type(error).__name__}: {error}".removesuffix(": "), is_error=True)

    def __repr__(self) -> str:
        return f"Tool({self.name!r})"


def _is_async(function: Any) -> bool:
    function = getattr(function, "__func__", function)
    calls = (function, function.__class__.__call__)
    return any(inspect.iscoroutinefunction(each) for each in calls)
