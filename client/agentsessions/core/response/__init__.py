"""From the bytes of an answer to models, pages, events and files."""
