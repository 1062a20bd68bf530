"""What is generated from the documents of the services: code for the SDK, and a reference.

Nothing here is part of the SDK; it runs on the developer's machine and in CI only.

- `services`: the table of services; a command (`python -m codegen`) does its work for each
- `document`: YAML becomes plain data that knows its lines
- `reader`: what every step asks of the document
- `lint`: refuses what would be lost or go wrong
- `prepare`: moves what the generator would drop to places that it keeps
- `generate`: runs the generator (`strict`), formats, and puts the result in place
- `reference`: writes the pages; `check` compares all with what is committed
- `stub`: a new operation as text to paste into a document
"""
