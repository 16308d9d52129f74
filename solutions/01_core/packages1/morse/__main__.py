"""The program. It gets its words from the command line."""

import sys

from .receiver import decode
from .sender import encode

message = " ".join(sys.argv[1:])  # the words after the program's name

if all(sign in ".-/ " for sign in message):
    print(decode(message))
else:
    print(encode(message))


# Why this way
#
# With dots in front, a package can be renamed or put into a larger one, and nothing in it
# changes. People who write `from morse import encode` never learn which file it is in, so
# it may move. `__all__` can be left out; it tells readers and linters that these imports
# are there on purpose. `python3 morse/__main__.py` fails: a file that is started on its own
# is in no package ("attempted relative import with no known parent package").
