"""Why a session cannot have what it needs on disk."""

from __future__ import annotations

from ...core.errors import AgentSessionsError


class MountError(AgentSessionsError):
    """A memory store cannot be put where the agent looks for it. The session should not go on."""
