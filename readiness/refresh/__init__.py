"""Facts of the world fetched anew from their publishers, on request: checked, compared, kept beside those that ship."""
