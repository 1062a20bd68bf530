"""What differs from the official client on purpose, each with its reason.

An entry that no longer applies is an error, so that the list never grows old.
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from attrs import frozen

from codegen.drift.facts import Difference


@frozen
class Allowed:
    """Differences that are meant: `subject` and `message` may hold `*` for anything."""

    subject: str
    message: str
    reason: str

    def covers(self, difference: Difference) -> bool:
        """Whether it is about this difference."""
        return fnmatchcase(difference.subject, self.subject) and fnmatchcase(
            difference.message, self.message
        )


LEFT_OUT = {
    "compliance": "review cases of the Compliance API, which has nothing to do with agents",
    "messages": "the Messages API, which is another service",
    "models": "the Models API, which is another service",
    "organization": "the administration of an organization, for which there are other credentials",
}
"""Resources of `client.beta` that the document does not have, with the reason."""

ALLOWED = (
    Allowed(
        "*",
        "header parameter anthropic-workspace-id is missing",
        "a client has one workspace, `workspace_id`; no operation has it as an argument",
    ),
    Allowed(
        "*.execution_identity",
        "it is required, not optional",
        "the service has not always sent it, and agents stored before must stay readable",
    ),
    Allowed(
        "*.execution_identity",
        "it does not take null",
        "null is read as a service that does not state it, instead of failing",
    ),
    Allowed(
        "BetaManagedAgents*ToolConfig.type",
        "it is required, not optional",
        "the tools are told apart by `name`, so an answer without `type` can be read",
    ),
    Allowed(
        "BetaEnvironment.*_at",
        "it is string, not datetime",
        "they are RFC 3339 times like all others; the client leaves them as text",
    ),
    Allowed(
        "BetaSelfHostedWork*.*_at",
        "it is string, not datetime",
        "they are RFC 3339 times like all others; the client leaves them as text",
    ),
    Allowed(
        "BetaManagedAgentsAgentWithOverridesParams.*",
        "it does not take null",
        "the service documents that null clears a list; the client's types do not say so",
    ),
    Allowed(
        "BetaPackages.type",
        "it takes null",
        "a constant that may be absent: the client has no other way to write that",
    ),
    Allowed(
        "BetaDeletedFile.type",
        "it takes null",
        "a constant that may be absent: the client has no other way to write that",
    ),
)


def is_allowed(difference: Difference) -> bool:
    """Whether it is meant."""
    return any(entry.covers(difference) for entry in ALLOWED)


def unexpected(differences: Iterable[Difference]) -> tuple[list[Difference], list[Allowed]]:
    """The differences that nothing allows, each once, and the entries that apply to none."""
    unused = list(ALLOWED)
    left: dict[Difference, None] = {}
    for difference in differences:
        covering = [entry for entry in ALLOWED if entry.covers(difference)]
        if not covering:
            left[difference] = None
        unused = [entry for entry in unused if entry not in covering]
    return list(left), unused
