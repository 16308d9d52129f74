"""A light across the bay.

At nine each evening, Leif on his island and Astrid in the harbour signal to each other with
torches, in Morse code. After sixty years he needs no table. She does:

    $ python3 -m morse Good night
    --. --- --- -.. / -. .. --. .... -
    $ python3 -m morse --. ..- .-.. .-..
    GULL

morse is a package: a folder of modules with an __init__.py. Three things are new:

- `from .table import CODE` takes a name from table.py. The dot means "in this package".
- `import morse` runs __init__.py. What that file imports can be used as `morse.encode`.
- `python3 -m morse` (on Windows `py -m morse`) runs __main__.py. You type it in the folder
  above.

Finish the four files: the import in sender.py, `decode` in receiver.py, the program in
__main__.py. And in this file, import both functions from their modules, for those who
write `import morse`. Call the package something else, and it should still work.
"""

# TODO: encode and decode.
