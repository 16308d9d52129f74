"""Split the expenses of a shared flat."""
