"""Running an agent: its calls answered by functions, until the turn is over.

`client.sessions.run` and `client.sessions.run_stream` are in `namespace`. What is done and when is
decided in `procedure`, without I/O; `blocking` and `awaited` carry it out.
"""
