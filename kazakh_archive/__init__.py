"""Kazakh Archive: keep, read and annotate the oral history of the Kazakhs."""

__version__ = "0.1.0"
