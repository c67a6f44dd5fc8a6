"""BMEcat, the catalogue format of German-speaking industry: 1.2 and 2005 to 2005.2, in any namespace."""
