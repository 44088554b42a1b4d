"""A source on paper, or as a PDF."""
