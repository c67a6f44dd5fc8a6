"""The agent-ready pack: what a case's files prove, in the forms buyers' agents read, and what they do not prove."""
