"""`python -m agentsessions.worker`: a worker in a process of its own."""

import os
import signal
import sys

try:
    from agentsessions.worker.command import main

    code = main()
except KeyboardInterrupt:  # before or after the time in which the worker listens to signals
    code = 128 + signal.SIGINT
try:
    sys.stdout.flush()
except OSError:
    os._exit(code)
sys.exit(code)
