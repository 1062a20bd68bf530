"""How operations are called: as functions of a module, as methods of a namespace."""
