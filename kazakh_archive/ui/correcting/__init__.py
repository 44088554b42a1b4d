"""Correcting a text: the page it is typed on, what was lost, and what it was before."""
