"""`python -m agentsessions.worker`: a worker in a process of its own."""

import signal
import sys

try:
    from agentsessions.worker.command import main

    code = main()
except KeyboardInterrupt:  # before or after the time in which the worker listens to signals
    code = 128 + signal.SIGINT
sys.exit(code)
