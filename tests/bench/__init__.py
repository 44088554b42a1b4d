"""Measurements: ``make bench``. One JSON line per figure, and a table at the end.

The machine is small and noisy: figures that have a limit are ratios of two things measured in turn
in one run, medians of several.
"""
