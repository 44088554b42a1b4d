"""The acts that change an archive, one frozen value each."""
