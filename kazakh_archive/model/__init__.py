"""Values, ids, errors: the standard library only, and nothing of the rooms above."""
