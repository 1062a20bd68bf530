"""Plays the part of the service that sends webhooks, at its worst: twice, late, in any order."""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import random
import time
from typing import Any

import httpx

ATTEMPTS = 3
COPIES = 2
LATE = 0.5
"""The most seconds that a notification comes late."""


class Notifier:
    """Tells a receiver of sessions that went idle."""

    def __init__(self, http: httpx.AsyncClient, url: str, secret: str) -> None:
        self._http = http
        self._url = url
        self._key = base64.b64decode(secret.removeprefix("whsec_"))

    async def notify(self, session_id: str, event_id: str) -> None:
        """Deliver all copies of a notification; returns when they have arrived or were given up."""
        body = json.dumps(_notification(session_id, event_id)).encode()
        await asyncio.gather(*[self._deliver(event_id, body) for _ in range(COPIES)])

    async def _deliver(self, event_id: str, body: bytes) -> None:
        for _ in range(ATTEMPTS):
            await asyncio.sleep(random.uniform(0, LATE))
            headers = self._signed(event_id, body)
            response = await self._http.post(self._url, content=body, headers=headers)
            if response.is_success:
                break

    def _signed(self, event_id: str, body: bytes) -> dict[str, str]:
        now = str(int(time.time()))
        digest = hmac.digest(self._key, f"{event_id}.{now}.".encode() + body, "sha256")
        signature = "v1," + base64.b64encode(digest).decode()
        return {"webhook-id": event_id, "webhook-timestamp": now, "webhook-signature": signature}


def _notification(session_id: str, event_id: str) -> dict[str, Any]:
    return {
        "type": "event",
        "id": event_id,
        "created_at": "2026-10-21T09:30:11Z",
        "data": {
            "type": "session.status_idled",
            "id": session_id,
            "organization_id": "org_1",
            "workspace_id": "wrkspc_1",
        },
    }
