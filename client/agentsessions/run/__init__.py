"""Running an agent: its calls answered by functions, until the turn is over.

What is done and when is decided in `procedure`, without I/O and for every service; `blocking` and
`awaited` carry it out. What a service says and wants to be told is a `facts.RunFacts`; the
namespace of its sessions has `run` and `run_stream`.
"""
