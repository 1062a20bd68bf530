"""User profiles, with the data controls of each."""
