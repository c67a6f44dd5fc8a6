"""PDFs a firm has at hand: the text is read, fields are proposed with their passage, a person confirms them."""
