"""The window itself: what is around the desk, and what its actions do."""
