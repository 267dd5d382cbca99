"""Who is named in a free text."""
