"""Many sessions, worked on by any number of machines: webhooks, a queue, and workers."""
