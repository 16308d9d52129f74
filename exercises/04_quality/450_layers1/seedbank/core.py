"""What the library decides. No files, no terminal.

A stock is a dictionary of names and counts, without zeros. It's never changed: a function that
changes something returns a new one.

- NotEnough, a ValueError: somebody wants more than there is. Its attribute `left` is what's there.
- returned(stock, name, count) and taken(stock, name, count) return the new stock.
- overview(stock) returns a sorted list of name, count, and whether it's nearly gone.
"""

# TODO
