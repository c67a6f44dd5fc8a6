"""One file a schema; the number in its name is its revision and the number in `store_schema`."""
