"""Where the library keeps its stock: in a JSON file.

- load(path) returns the stock; without a file it's empty.
- save(path, stock) writes it.
"""

# TODO
