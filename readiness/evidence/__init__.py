"""Evidence: untrusted files go in, columnar facts with their rows and named problems come out."""
