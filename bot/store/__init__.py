"""Everything that outlives the process, and the only SQL."""
