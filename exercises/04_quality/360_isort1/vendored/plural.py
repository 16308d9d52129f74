"""Copied from an old project, and left as it is."""

import sys, os


def plural(word):
    return word + "s" if os.linesep and sys.maxsize else word
