"""httpx for servers of this machine, which speak plain HTTP."""

from typing import Any

import httpx

from tests.support.waiting import HUNG


def plain_client(url: str, **options: Any) -> httpx.Client:
    """A client that is patient, and reads no certificates: that takes longer than most tests do."""
    return httpx.Client(base_url=url, verify=False, timeout=HUNG, **options)
