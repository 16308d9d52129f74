"""Between, after and where to.

`print` puts a space between its values and a line break after the last one. Both
can be changed for one call, and so can the place where the text goes:

    >>> print("gold", "silver", sep=" > ")
    gold > silver
    >>> print("wait", end="...")
    wait...
    >>> print("07", "30", sep=":")
    07:30

A program has two outgoing streams. stdout is for results: it can be sent to a file
or to another program. stderr is for messages to whoever watches. A warning among
the results spoils the next program's input, so it goes to stderr, by
`file=sys.stderr`.

Change the calls of `print` so that this time-keeper sends two lines to stdout:

    Reading times: 1 2 3 done
    17 | Amina Diallo | 12:41

and its warning to stderr. The check compares stdout only.
"""

import sys

# TODO: `end` for the first four calls, `sep` for the result, `file` for the warning.

print("Reading times:")
print(1)
print(2)
print(3)
print("done")

print("Warning: no time for number", 8)

print(17, "Amina Diallo", "12:41")
