"""The list of what the archive holds."""
