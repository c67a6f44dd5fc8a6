"""The roadmap: what each action is worth, which are done when, and what that changes."""
