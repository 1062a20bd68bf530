"""From the bytes of a response to models, pages, events and files."""
