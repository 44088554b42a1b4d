"""The window: a thin PySide6 shell over the services."""
