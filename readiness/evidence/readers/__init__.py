"""One module a format: `recognises(peek)` looks at content alone, `read(data, hint)` returns a Reading."""
