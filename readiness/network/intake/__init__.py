"""What several files of one firm say becomes the rows of one parts list: each fact with its place and its grade."""
