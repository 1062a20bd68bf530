"""Where a model is used: by which operations, and in which other models."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from codegen.reader import CLASS_FORMS, Reader, form
from codegen.reference.operations import Operation, classes_in


class Uses:
    """The operations and models that name each model, in the order of the document."""

    def __init__(self, reader: Reader, operations: Iterable[Operation]) -> None:
        self.operations: dict[str, list[Operation]] = defaultdict(list)
        self.models: dict[str, list[str]] = defaultdict(list)
        for operation in operations:
            parts = [argument.schema for argument in operation.arguments]
            parts += [part for part in (operation.answer, operation.listed) if part]
            named = {one.name for part in parts for one in classes_in(reader, part)}
            named |= {operation.body.name} if operation.body and operation.body.name else set()
            for name in named:
                self.operations[name].append(operation)
        for model in reader.all("schema"):
            if model.is_component and form(model) in CLASS_FORMS:
                for part in classes_in(reader, model):
                    self.models[part.name].append(model.name)
