"""Notes: written, shown beside their passage, and what they lead to."""
