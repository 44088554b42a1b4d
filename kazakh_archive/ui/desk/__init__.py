"""The desk of one archive: panes, tabs and what stands above a text."""
