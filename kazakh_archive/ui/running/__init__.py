"""What goes on behind the window: reading, writing, saving, indexing."""
