"""Writing a testimony down."""
