"""The questionnaires: structure to a Bank, words to Texts, every problem of every file at once."""
