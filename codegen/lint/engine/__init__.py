"""What a rule is, and running all of them over a document."""
