"""One rule a file, in folders by what it looks at; `base` declares, `runner` hands out and concludes."""
