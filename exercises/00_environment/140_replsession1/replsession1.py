"""The answers are gone.

Start Python without a file (`python3`, on Windows `py`). It shows `>>>` and
waits: you type a line, Python runs it and shows its value. You don't need
print. This is the REPL, and it's the quickest way to find something out.

    >>> "rain"
    'rain'
    >>> _ + "bow"
    'rainbow'

`_` is the value of the last line that had one. `help(round)` explains a
function, and `exit()` takes you out.

Amara sells apples and does her sums this way. Then her little brother wiped
the answers off her screen. Replace each `???` with exactly what Python showed.
It showed nothing? Delete that `???` line. Guess all eight before you type them
into a REPL of your own: the lines you get wrong are the ones worth knowing.
"""

# TODO: replace each ???. Leave the lines with >>> as they are.
SESSION = """
>>> boxes = 6
???
>>> boxes * 12
???
>>> _ / 8
???
>>> boxes
???
>>> "apple " * 2
???
>>> print("apple")
???
>>> _
???
>>> max
???
"""
