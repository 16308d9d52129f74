'''A talk with Python.

Started without a file, Python shows >>> and waits. You type a line, it runs the
line and shows its value, and then it waits again. This is the REPL: read,
evaluate, print, loop. exit() ends it.

    >>> 20 + 2
    22
    >>> "rain"
    'rain'

There is no print in it: the REPL shows each value by itself. A text is shown in
quotes, so that 22 and '22' can be told apart. An assignment has no value to show.
The name _ stands for the value shown last.

Programmers keep a REPL open beside the editor: trying a line takes a second,
looking it up takes a minute.

Below is a session in which the answers are missing. Put the answer in place of
each ??? as the REPL would show it; where it shows nothing, delete the line with
the ???. Guess first, then type the lines into a real REPL.
'''

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
