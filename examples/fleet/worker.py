"""A worker: takes up sessions that wait. Start as many as you like, on any number of machines.

python -m examples.fleet.worker [options of `celery worker`]
"""

from __future__ import annotations

import sys

from .tasks import app

AT_ONCE = 32
"""Waiting for a session is a thread, and hardly any work."""

if __name__ == "__main__":
    quiet = ["--without-gossip", "--without-mingle", "--without-heartbeat"]
    threads = ["--pool=threads", f"--concurrency={AT_ONCE}"]
    app.worker_main(["worker", *threads, *quiet, *sys.argv[1:]])
