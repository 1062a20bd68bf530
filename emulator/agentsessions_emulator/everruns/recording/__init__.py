"""What a recording has to know of Everruns: from session events to scripts."""
