"""Parts lists to an AND/OR graph: what fails with what, when, where value comes from, and what if."""
