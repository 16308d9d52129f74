"""The program. It gets its words from the command line."""

import sys

from .receiver import decode
from .sender import encode

message = " ".join(sys.argv[1:])  # the words after the program's name

if message.strip(".-/ ") == "":
    print(decode(message))
else:
    print(encode(message))
