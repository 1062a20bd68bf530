"""Running an agent of Everruns: what `agentsessions.run` must be told of it."""
