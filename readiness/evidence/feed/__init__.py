"""Product feeds as JSON: products with variants, or flat lists of offers."""
