"""The same work, done with each library. Each module runs in a process of its own."""
