"""The part of a document that a new operation needs: its tag, itself and its components."""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from codegen.betas import BETA_KEYS, stated_by_tag
from codegen.cycles import reachable
from codegen.lint.names import pascal_case
from codegen.stub.resource import SCHEMAS, Resource, operations
from codegen.stub.verbs import VERBS, Verb

Json = dict[str, Any]

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@frozen(kw_only=True)
class Fragment:
    """What is added to `document` for one operation."""

    document: Json
    operation_id: str
    resource: Resource
    verb: Verb
    method: str
    path: str

    def result(self) -> Json:
        """Tags, paths and components: without those that the document has already."""
        operation = self._operation()
        existing: Json = self.document["components"]["schemas"]
        wanted = self._schemas()
        needed = reachable({**wanted, **existing}, [operation])
        schemas = {
            name: schema
            for name, schema in wanted.items()
            if name in needed and name not in existing
        }
        result: Json = {"paths": {self.path: {self.method: operation}}}
        if tags := self._tags():
            result = {"tags": tags, **result}
        if schemas:
            result["components"] = {"schemas": schemas}
        return result

    def _tags(self) -> list[Json]:
        tags = {tag["name"]: tag for tag in self.document["tags"]}
        name = self.resource.tag
        if name in tags:
            return []
        stated = [*tags.values(), *(facts for _, _, facts in operations(self.document))]
        betas: Json = {
            key: []
            for key in BETA_KEYS
            if any(key in one for one in stated) and stated_by_tag(tags, name, key) is None
        }
        return [{"name": name, "description": self._said("What {things} are for."), **betas}]

    def _operation(self) -> Json:
        parameters = [self._path_parameter(name) for name in _PLACEHOLDER.findall(self.path)]
        operation: Json = {
            "operationId": self.operation_id,
            "tags": [self.resource.tag],
            "summary": self._said(self.verb.summary),
            "description": self._said(self.verb.description),
            "x-safe-to-repeat": self.verb.safe,
        }
        if self._pages:
            operation["x-paginated"] = True
            parameters.append(self._page_parameter())
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

    @property
    def _pages(self) -> Json:
        """How lists come in pages; empty if the operation is no list, or lists come whole."""
        pages: Json = self.document.get("x-pagination", {})
        return pages if self.verb is VERBS["list"] and self.method == "get" else {}

    def _path_parameter(self, name: str) -> Json:
        thing = name.removesuffix("_id").replace("_", " ")
        return self._shared(name, "path") or {
            "name": name,
            "in": "path",
            "required": True,
            "description": f"Identifies the {thing}.",
            "schema": {"type": "string"},
        }

    def _page_parameter(self) -> Json:
        name = self._pages["parameter"]
        return self._shared(name, "query") or {
            "name": name,
            "in": "query",
            "description": "The page to list. Left out, the first one.",
            "schema": {"type": "string"},
        }

    def _shared(self, name: str, place: str) -> Json | None:
        """A reference to the parameter if it is a component."""
        for key, parameter in self.document["components"].get("parameters", {}).items():
            if (parameter["name"], parameter["in"]) == (name, place):
                return {"$ref": f"#/components/parameters/{key}"}
        return None

    def _error(self) -> Json:
        """The response to errors that the operations of the document have."""
        _, _, facts = next(operations(self.document))
        error: Json = facts["responses"]["default"]
        return error

    def _json(self, name: str) -> Json:
        return {"application/json": {"schema": _reference(self._said(name))}}

    def _schemas(self) -> Json:
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

    def _page(self) -> Json:
        pages: Json = self.document.get("x-pagination", {"items": "data"})
        items = {
            "type": "array",
            "items": _reference(self.resource.schema),
            "description": self._said("The {things} of this page."),
        }
        properties: Json = {pages["items"]: items}
        if "next" in pages:
            properties[pages["next"]] = self._next_page(pages["next"])
        return _object("One page of {things}.", properties, None, pages["items"])

    def _next_page(self, name: str) -> Json:
        shared = pascal_case(name)
        if shared in self.document["components"]["schemas"]:
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


def _object(words: str, properties: Json, example: Json | None, *required: str) -> Json:
    schema: Json = {"type": "object", "description": words, "properties": properties}
    if required:
        schema["required"] = list(required)
    if example:
        schema["examples"] = [example]
    return schema


def _text(words: str) -> Json:
    return {"type": "string", "description": words}


def _const(value: str) -> Json:
    return {"type": "string", "const": value}


def _reference(name: str) -> Json:
    return {"$ref": SCHEMAS + name}
