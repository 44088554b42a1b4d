"""The reader: shows one text with its highlights."""
