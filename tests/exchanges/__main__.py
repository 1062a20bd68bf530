"""`python -m tests.exchanges SERVICE URL`: whether a running server does what the document says.

It tries the operations of `meerkat` or `everruns`, in a session that it makes and archives, and
prints a line for each answer. The exit status is 1 if one differs. EVERRUNS_API_KEY is sent to
Everruns; apps that ask for no key take any.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import httpx

from agentsessions import AgentSessionsError, ConfigurationError
from agentsessions.everruns import Everruns
from agentsessions.meerkat import Meerkat
from tests.exchanges import everruns_tour, meerkat_tour
from tests.exchanges.checking import Check
from tests.exchanges.observed import Keeping
from tests.exchanges.recorded import SERVICES

_TURN_TIMEOUT = 300.0
"""Seconds that a turn may take, and an event of it."""
_TOURS: dict[str, Any] = {"everruns": everruns_tour, "meerkat": meerkat_tour}


def main(name: str, url: str) -> int:
    service = next(one for one in SERVICES if one.name == name)
    tour = _TOURS[name]
    transport = Keeping(service)
    check = Check(service, transport)
    connections = httpx.Client(transport=transport)
    try:
        with connections, _client(name, url, connections) as client:
            check.take(tour.server_steps(client))
            with tour.new_session(client) as session_id:
                check.take(tour.session_steps(client, session_id))
    except (AgentSessionsError, ConfigurationError) as error:
        print(f"It went no further. {type(error).__name__}: {error}")
        check.differences += 1
    print(check.summary())
    return 1 if check.differences else 0


def _client(name: str, url: str, connections: httpx.Client) -> Meerkat | Everruns:
    options: Any = {"timeout": _TURN_TIMEOUT, "http_client": connections}
    if name == "meerkat":
        return Meerkat(url, **options)
    return Everruns(os.environ.get("EVERRUNS_API_KEY", "key"), base_url=url, **options)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
