"""What the page at `/` must be told of Meerkat."""
