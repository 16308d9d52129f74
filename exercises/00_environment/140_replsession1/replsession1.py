"""A talk with Python.

Started without a file, Python shows >>> and waits. You type a line, it runs it
and shows its value: this is the REPL (read, evaluate, print, loop).

    >>> "rain"
    'rain'

It needs no print. A text is shown in quotes, an assignment shows nothing. The
name _ stands for the value shown last, and exit() ends the talk. Programmers
keep a REPL open beside the editor: trying a line takes a second.

Below is a session without its answers. Replace each ??? by what the REPL would
show; where it shows nothing, delete the line with the ???. Guess first, then
type the lines into a real REPL.
"""

# TODO: replace each ??? in the session. Leave the lines with >>> as they are.
SESSION = """
>>> 7 + 5 * 2
???
>>> 9 / 3
???
>>> crates = 6
???
>>> crates * 4
???
>>> _ + 1
???
>>> "apple"
???
>>> "ha" * 3
???
>>> crates
???
"""
