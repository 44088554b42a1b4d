"""The page of a search: filters, results, preview, concordance, lists of words."""
