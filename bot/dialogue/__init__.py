"""The pure core: what the coach says and does, with no I/O, no clock and no randomness."""
