"""A turn and what happens meanwhile: a message that is sent while somebody listens.

- `procedure`: what to do, step by step, without I/O
- `message`: the message, and what has become of it
- `stream`: what both drivers have in common
- `blocking`, `awaited`: `TurnStream`, which sends in a thread; `AsyncTurnStream`, in a task
- `namespace`: `stream`, as the namespace of messages has it
"""
