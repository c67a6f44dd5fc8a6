"""Where goods and their materials come from: supplier declarations, minerals, trace, duties that hang on origin."""
