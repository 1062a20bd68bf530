"""The one place that touches httpx: everything else sees `agentsessions.core.requests.transport`.

Requests go straight to an `httpx.HTTPTransport`: URL and headers are complete, so what
`httpx.Client` would add on the way (merging, cookies, its own redirects) is not needed. A client
that the user supplies, or proxies in the environment, take the full way through `httpx.Client`.
Each stream has a connection pool of its own, so that held streams never starve ordinary calls and
the thousandth stream costs no more than the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .asynchronous import AsyncHttpxTransport as AsyncHttpxTransport
    from .blocking import HttpxTransport as HttpxTransport
else:
    __getattr__, __dir__ = lazy_names(
        __name__, {"AsyncHttpxTransport": "asynchronous", "HttpxTransport": "blocking"}
    )
