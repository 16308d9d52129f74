"""The program. It gets its words from the command line."""

import sys

from morse.receiver import decode
from morse.sender import encode

message = " ".join(sys.argv[1:])  # the words after the program's name

if all(sign in ".-/ " for sign in message):
    print(decode(message))
else:
    print(encode(message))
