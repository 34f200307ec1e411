"""Finding everything that a person may see by the words in it."""
