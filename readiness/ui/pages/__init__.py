"""The pages of the spine, each one function that asks the session and shows what it gets."""
