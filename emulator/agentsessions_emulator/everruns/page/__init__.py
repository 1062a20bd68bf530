"""What the page at `/` needs in order to show sessions of Everruns."""
