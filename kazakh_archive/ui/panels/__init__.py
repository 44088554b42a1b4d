"""Lists beside the reader."""
