"""Memory stores: texts at paths, each with its history."""
