"""What the usual methods of a resource do, and what follows from the name of any other."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Verb:
    """What a method does.

    In its texts `{thing}` and `{things}` stand for the resource, `{a}` for the article, `{Thing}`
    for the component, `{collection}` and `{item}` for the paths. `request` and `response` are
    components; `returns` describes the response.
    """

    method: str
    path: str
    safe: bool
    summary: str
    description: str
    request: str = ""
    response: str = "{Thing}"
    returns: str = "The {thing}."


VERBS = {
    "list": Verb(
        method="get",
        path="{collection}",
        safe=True,
        summary="List {things}",
        description="Lists the {things}.",
        response="{Thing}Page",
        returns="One page of {things}.",
    ),
    "create": Verb(
        method="post",
        path="{collection}",
        safe=False,
        summary="Create {a} {thing}",
        description="Creates {a} {thing}. Not safe to repeat: each request makes another one.",
        request="Create{Thing}Request",
        returns="The new {thing}.",
    ),
    "retrieve": Verb(
        method="get",
        path="{item}",
        safe=True,
        summary="Retrieve {a} {thing}",
        description="Reads {a} {thing}.",
    ),
    "update": Verb(
        method="post",
        path="{item}",
        safe=False,
        summary="Update {a} {thing}",
        description="Changes {a} {thing}. What the body leaves out stays as it is.",
        request="Update{Thing}Request",
        returns="The {thing} after the update.",
    ),
    "delete": Verb(
        method="delete",
        path="{item}",
        safe=True,
        summary="Delete {a} {thing}",
        description="Deletes {a} {thing} for good. A repeated call gets 404.",
        response="Deleted{Thing}",
        returns="The {thing} is gone.",
    ),
}


def verb_of(name: str) -> Verb:
    """The usual method of that name, or a POST to `{item}/name`."""
    if name in VERBS:
        return VERBS[name]
    first, _, rest = name.partition("_")
    object_ = f"{rest.replace('_', ' ')} of {{a}} {{thing}}" if rest else "{a} {thing}"
    return Verb(
        method="post",
        path=f"{{item}}/{name}",
        safe=False,
        summary=f"{first.capitalize()} {object_}",
        description=f"{first.capitalize()} {object_}.",
    )
