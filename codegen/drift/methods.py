"""One method of the client's resources, read into the operation that it carries out."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cached_property

from codegen.drift.client_types import Scope, Types
from codegen.drift.facts import Field, Object, Operation, Shape, parameter_key
from codegen.drift.source import ClientError, Module
from codegen.names import python_name

VERBS = {
    "_get": "get",
    "_get_api_list": "get",
    "_post": "post",
    "_put": "put",
    "_patch": "patch",
    "_delete": "delete",
}
_BETA = "anthropic-beta"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def http_calls(node: ast.FunctionDef) -> Iterator[ast.Call]:
    """The calls in a method that send a request, such as `self._get(...)`."""
    for one in ast.walk(node):
        match one:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr=name)):
                if name in VERBS:
                    yield one
            case _:
                pass


class Method:
    """A method that sends one request."""

    def __init__(
        self, resource: str, module: Module, node: ast.FunctionDef, call: ast.Call, types: Types
    ) -> None:
        self.resource = resource
        self.node = node
        self._call = call
        self._types = types
        self._scope = Scope(module)
        self.place = f"{resource}.{node.name}"
        """The dotted name below `client.beta`."""
        self._fixed = dict(self._fixed_headers())
        self.wire_names: dict[str, str] = {}

    @cached_property
    def operation(self) -> Operation:
        """The operation, as the document would say it."""
        response, answers = self._response()
        return Operation(
            id=f"{python_name(self.resource)}_{self.node.name}",
            resource=self.resource,
            place=self.place,
            method=VERBS[self._verb],
            path=self._path,
            parameters={**self._path_parameters(), **self._query(), **self._headers()},
            betas=tuple(value for value in self._fixed.get(_BETA, "").split(",") if value),
            content_type=self._content_type(),
            body=self._body(),
            answers=answers,
            response=response,
        )

    @cached_property
    def arguments(self) -> dict[str, tuple[ast.expr, bool]]:
        """The parameters of the method: annotation, and whether each must be given."""
        arguments = self.node.args
        found = {one.arg: (one.annotation, True) for one in arguments.args if one.arg != "self"}
        for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
            found[one.arg] = (one.annotation, default is None)
        return {name: (node, needed) for name, (node, needed) in found.items() if node is not None}

    # Parts of the request

    @property
    def _verb(self) -> str:
        function = self._call.func
        return function.attr if isinstance(function, ast.Attribute) else ""

    @cached_property
    def _path(self) -> str:
        node = self._call.args[0]
        return str(ast.literal_eval(node.args[0] if isinstance(node, ast.Call) else node))

    def _path_parameters(self) -> dict[tuple[str, str], Field]:
        return {
            ("path", name): self._field(name, name) for name in _PLACEHOLDER.findall(self._path)
        }

    def _query(self) -> dict[tuple[str, str], Field]:
        options = _keyword(self._call, "options")
        query = _keyword(options, "query") if isinstance(options, ast.Call) else None
        fields = {name: self._field(name, argument) for name, argument in _entries(query)}
        # A list is sent as `name[]=a&name[]=b`.
        return {
            ("query", f"{name}[]" if field.shape.items else name): field
            for name, field in fields.items()
        }

    def _headers(self) -> dict[tuple[str, str], Field]:
        found: dict[tuple[str, str], Field] = {}
        for call in _calls(self.node, "strip_not_given"):
            for name, argument in _entries(call.args[0]):
                if name != _BETA:
                    found[parameter_key("header", name)] = self._field(name, argument)
        return found

    def _fixed_headers(self) -> Iterator[tuple[str, str]]:
        """Headers that always have the same value."""
        for node in ast.walk(self.node):
            match node:
                case ast.Assign(targets=[ast.Name(id="extra_headers")], value=ast.Dict() as value):
                    for key, text in zip(value.keys, value.values, strict=True):
                        if isinstance(key, ast.Constant) and isinstance(text, ast.Constant):
                            yield str(key.value).lower(), str(text.value)
                case _:
                    pass

    def _content_type(self) -> str:
        if _keyword(self._call, "body") is None:
            return ""
        return self._fixed.get("content-type", "application/json")

    def _body(self) -> Shape | None:
        node = _keyword(self._call, "body")
        if node is None:
            return None
        copies = list(_calls(self.node, "deepcopy_with_paths"))
        entries = _entries(copies[0].args[0] if copies else node)
        lists = {path[0] for path in self._file_paths() if len(path) > 1}
        fields = {
            f"{name}[]" if name in lists else name: self._field(name, argument)
            for name, argument in entries
        }
        key = f"{self.place}.body"
        name = f"{self.node.name}_{self.resource.split('.')[-1]}"
        self._types.add(key, Object(name=name, place=self.place, fields=fields))
        return Shape(place=self.place, objects=(key,))

    def _file_paths(self) -> list[list[str]]:
        paths = [_keyword(call, "paths") for call in _calls(self.node, "extract_files")]
        return ast.literal_eval(paths[0]) if paths and paths[0] is not None else []

    def _response(self) -> tuple[Shape | None, str]:
        if self._verb == "_get_api_list":
            return self._page(), "json"
        target = _without_cast(_keyword(self._call, "cast_to"))
        if target is None or ast.unparse(target) == "NoneType":
            return None, "nothing"
        if ast.unparse(target) == "BinaryAPIResponse":
            return None, "binary"
        kind = "json" if _keyword(self._call, "stream") is None else "events"
        shape = self._types.shape(target, self._scope, f"{self.place}.response")
        if self.node.returns is not None and ast.unparse(self.node.returns).startswith("Optional"):
            shape = Shape(place=shape.place, nullable=True, objects=shape.objects)
        return shape, kind

    def _page(self) -> Shape:
        """The page class of a list, with the type of this list's items."""
        page = _keyword(self._call, "page")
        item = _without_cast(_keyword(self._call, "model"))
        found = (
            self._scope.module.find(ast.unparse(page.value))
            if isinstance(page, ast.Subscript)
            else None
        )
        if found is None or item is None:
            raise ClientError(f"{self.place}: the page that it returns is not understood")
        items = self._types.shape(item, self._scope, f"{self.place}.data")
        scope = Scope(found.module, {"_T": items})
        fields, _ = self._types.members(found.module.classes[found.name], scope, found.name)
        key = f"{self.place}.page"
        name = f"{self.resource.split('.')[-1]}_page"
        self._types.add(key, Object(name=name, place=found.name, fields=fields))
        return Shape(place=self.place, objects=(key,))

    def _field(self, wire: str, argument: ast.expr | str) -> Field:
        name = argument if isinstance(argument, str) else ast.unparse(argument)
        if name not in self.arguments:
            raise ClientError(
                f"{self.place}: {wire} is {name}, which is no parameter of the method"
            )
        annotation, required = self.arguments[name]
        self.wire_names[wire] = name
        place = f"{self.place}.{wire}"
        shape = self._types.shape(annotation, self._scope, place)
        return Field(shape=shape, required=required, place=place)


def _calls(node: ast.AST, function: str) -> Iterator[ast.Call]:
    for one in ast.walk(node):
        if isinstance(one, ast.Call) and ast.unparse(one.func) == function:
            yield one


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def _entries(node: ast.expr | None) -> Iterator[tuple[str, ast.expr]]:
    """The items of a dict that is written out."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            if key is not None:
                yield str(ast.literal_eval(key)), value


def _without_cast(node: ast.expr | None) -> ast.expr | None:
    """The type in `cast(Any, Type)`."""
    return node.args[1] if isinstance(node, ast.Call) else node
