"""From an operation of the document to the request that carries a call of it."""
