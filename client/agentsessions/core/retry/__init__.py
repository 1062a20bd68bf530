"""What to do when something fails: retries, exactly-once sending, streams that go on."""
