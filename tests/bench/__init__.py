"""Figures measured by hand: ratios within one run, never asserted."""
