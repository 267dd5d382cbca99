"""What the coach says by itself, as models of content/phrases: one group of sentences a module."""
