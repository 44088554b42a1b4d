"""Tags as a whole: those at hand under a digit, and the page that puts all of them in order."""
