"""Pure functions on text: decode nothing, store nothing, only compute."""
