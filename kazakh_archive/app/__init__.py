"""Starts the program: makes every object and hands it down."""
