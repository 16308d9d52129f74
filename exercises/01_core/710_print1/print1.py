"""Between, after and where to.

`print` puts a space between its values and a line break after the last one. Both
can be changed for one call, and so can the place where the text goes:

    >>> print("07", "30", sep=":")
    07:30
    >>> print("wait", end="...")
    wait...

A program has two outgoing streams. stdout is for results and may be sent to
another program. stderr is for messages to whoever watches: `file=sys.stderr`. A
warning among the results spoils the next program's input.

Change the calls of this time-keeper so that its warning goes to stderr and the two
lines shown below go to stdout.
"""

import sys

# Reading times: 1 2 3 done
# 17 | Amina Diallo | 12:41

# TODO: `end` for the first four calls, `sep` for the result, `file` for the warning.

print("Reading times:")
print(1)
print(2)
print(3)
print("done")

print("Warning: no time for number", 8)

print(17, "Amina Diallo", "12:41")
