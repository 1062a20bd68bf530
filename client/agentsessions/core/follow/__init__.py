"""Following a stream of events across disconnects, each event once and in order."""
