"""Prints the folder of the installation or environment whose Python runs it."""

import sys

print("This is the Python of", sys.prefix)
