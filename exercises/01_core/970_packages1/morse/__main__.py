"""The program. It gets its words from the command line."""

import sys

message = " ".join(sys.argv[1:])  # the words after the program's name

# TODO: print the message in Morse code. If there is nothing in it but dots, dashes, slashes
# and spaces, it is Morse code already: then print it as text.
