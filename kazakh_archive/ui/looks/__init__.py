"""How the program looks: colours, letters, the style sheet."""
