"""Imported first: until a program has been imported, ctrl-C ends it without a traceback."""

import os
import signal

signal.signal(signal.SIGINT, lambda _, __: os._exit(130))
