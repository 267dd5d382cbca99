"""The network map: what it shows, and that it can be read."""
