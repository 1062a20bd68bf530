"""The part of a document that a new operation needs: its tag, itself and its components."""

from __future__ import annotations

import re

from attrs import frozen

from codegen.names import pascal_case
from codegen.paste import Part
from codegen.reader import BETAS, SCHEMAS, Reader, Site
from codegen.stub.resource import Resource, betas_of, items_field
from codegen.stub.verbs import VERBS, Verb

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
# The parameter that says where a page begins: its type and its words, by paging scheme.
_PAGE_PARAMETERS = {
    "cursor": ("string", "The page to list. Left out, the first one."),
    "offset": ("integer", "How many {things} to skip. Left out, none."),
}


@frozen(kw_only=True)
class Fragment:
    """What is added to the document of `reader` for one operation."""

    reader: Reader
    operation_id: str
    resource: Resource
    verb: Verb
    method: str
    path: str

    def result(self) -> Part:
        """Tags, paths and components: without those that the document has already."""
        result: Part = {"paths": {self.path: {**self._betas(), self.method: self._operation()}}}
        if tags := self._tags():
            result = {"tags": tags, **result}
        if schemas := self._needed_schemas(result["paths"]):
            result["components"] = {"schemas": schemas}
        return result

    def _tags(self) -> list[Part]:
        parts = self.resource.tag.split(".")
        names = [".".join(parts[: depth + 1]) for depth in range(len(parts))]
        things = {name: name.rpartition(".")[2].replace("_", " ") for name in names}
        return [
            {"name": name, "description": f"What {things[name]} are for."}
            for name in names
            if not self.reader.tag(name)
        ]

    def _betas(self) -> Part:
        """The beta values of the path, if it is new: those of the resource's other paths."""
        paths = self.reader.root.entries("paths")
        if self.path in paths or BETAS not in self.reader.root.value:
            return {}
        return {BETAS: betas_of(self.reader, self.resource.tag)}

    def _needed_schemas(self, paths: Part) -> Part:
        """The components that the paths lead to and the document does not have."""
        known = self.reader.component_names("schemas")
        schemas = {name: schema for name, schema in self._schemas().items() if name not in known}
        added = Reader({"paths": paths, "components": {"schemas": schemas}})
        needed = {component.name for component in added.reachable([added.root.expect("paths")])}
        return {name: schema for name, schema in schemas.items() if name in needed}

    def _operation(self) -> Part:
        parameters = [self._path_parameter(name) for name in _PLACEHOLDER.findall(self.path)]
        operation: Part = {
            "operationId": self.operation_id,
            "tags": [self.resource.tag],
            "summary": self._said(self.verb.summary),
            "description": self._said(self.verb.description),
            "x-safe-to-repeat": self.verb.safe,
        }
        scheme = self.reader.root.child("x-pagination")
        if scheme and self.verb is VERBS["list"] and self.method == "get":
            operation["x-paginated"] = True
            parameters.append(self._page_parameter(scheme))
        if parameters:
            operation["parameters"] = parameters
        if self.verb.request and self.method not in ("get", "delete"):
            operation["requestBody"] = {
                "required": True,
                "content": self._json(self.verb.request),
            }
        operation["responses"] = {
            "200": {
                "description": self._said(self.verb.returns),
                "content": self._json(self.verb.response),
            },
            "default": self._error(),
        }
        return operation

    def _path_parameter(self, name: str) -> Part:
        thing = name.removesuffix("_id").replace("_", " ")
        return self._shared(name, "path") or {
            "name": name,
            "in": "path",
            "required": True,
            "description": f"Identifies the {thing}.",
            "schema": {"type": "string"},
        }

    def _page_parameter(self, scheme: Site) -> Part:
        name = scheme.text("parameter")
        type_name, words = _PAGE_PARAMETERS[scheme.text("scheme") or "cursor"]
        return self._shared(name, "query") or {
            "name": name,
            "in": "query",
            "description": self._said(words),
            "schema": {"type": type_name},
        }

    def _shared(self, name: str, place: str) -> Part | None:
        """A reference to the parameter if it is a component."""
        for one in self.reader.all("parameter"):
            if one.is_component and (one.text("name"), one.text("in")) == (name, place):
                return {"$ref": f"#/components/parameters/{one.name}"}
        return None

    def _error(self) -> Part:
        """The response to errors that the operations of the document have."""
        responses = self.reader.all("operation")[0].children("responses")
        return next(response.value for response in responses if response.name == "default")

    def _json(self, name: str) -> Part:
        return {"application/json": {"schema": _reference(self._said(name))}}

    def _schemas(self) -> Part:
        """The components of all usual methods of the resource."""
        thing, label = self.resource.thing, self._said("The {thing}'s name.")
        kind = thing.replace(" ", "_")
        id_ = _text(self._said("Identifies the {thing}."))
        name, example = _text(label), self._said("My {thing}")
        shown = {"id": f"{kind}_01", "type": kind, "name": example}
        gone = {"id": f"{kind}_01", "type": f"{kind}_deleted"}
        schemas = {
            "{Thing}": _object(
                "{A} {thing}.", {"id": id_, "type": _const(kind), "name": name}, shown, *shown
            ),
            "{Thing}Page": self._page(),
            "Create{Thing}Request": _object(
                "{A} {thing} to create.", {"name": name}, {"name": example}, "name"
            ),
            "Update{Thing}Request": _object(
                "What to change of {a} {thing}.", {"name": name}, {"name": example}
            ),
            "Deleted{Thing}": _object(
                "Confirms that {a} {thing} is gone.",
                {"id": id_, "type": _const(f"{kind}_deleted")},
                gone,
                *gone,
            ),
        }
        return {
            self._said(key): {**schema, "description": self._said(schema["description"])}
            for key, schema in schemas.items()
        }

    def _page(self) -> Part:
        items = items_field(self.reader)
        properties: Part = {
            items: {
                "type": "array",
                "items": _reference(self.resource.schema),
                "description": self._said("The {things} of this page."),
            }
        }
        scheme = self.reader.root.child("x-pagination")
        if scheme and (following := scheme.text("next")):
            properties[following] = self._next_page(following)
        return _object("One page of {things}.", properties, None, items)

    def _next_page(self, name: str) -> Part:
        shared = pascal_case(name)
        if self.reader.component("schemas", shared):
            return _reference(shared)
        words = "Where the next page begins; null on the last one."
        return {"type": ["string", "null"], "description": words}

    def _said(self, text: str) -> str:
        resource = self.resource
        article = "an" if resource.thing[0] in "aeio" else "a"
        return text.format(
            a=article,
            A=article.capitalize(),
            thing=resource.thing,
            things=resource.things,
            Thing=resource.schema,
            collection=resource.collection,
            item=resource.item,
        )


def _object(words: str, properties: Part, example: Part | None, *required: str) -> Part:
    schema: Part = {"type": "object", "description": words, "properties": properties}
    if required:
        schema["required"] = list(required)
    if example:
        schema["examples"] = [example]
    return schema


def _text(words: str) -> Part:
    return {"type": "string", "description": words}


def _const(value: str) -> Part:
    return {"type": "string", "const": value}


def _reference(name: str) -> Part:
    return {"$ref": SCHEMAS + name}
