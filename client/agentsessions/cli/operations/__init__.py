"""Every operation of the document as a command: `api OPERATION key=value ...`."""
