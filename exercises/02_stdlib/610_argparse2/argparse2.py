"""Choices, many values, one or the other.

More of what add_argument can do: choices limits the values, nargs="+" and "*" take
many, a mutually exclusive group forbids two options together. And type= can be a
function of your own:

    def percent(text):
        if not text.endswith("%"):
            raise argparse.ArgumentTypeError(f"{text!r} does not end with %")
        return int(text[:-1])

    parser.add_argument("--zoom", type=percent, default=100)

argparse reports its message with a usage line and exit status 2, as for every wrong
call. So the program behind the parser never sees a wrong value.

Complete the parser of an image resizer, and the function that reads a size.
"""

import argparse


def size(text):
    """Return (width, height) from text such as "800x600".

    Both are whole numbers from 1 to 10000. Anything else raises
    argparse.ArgumentTypeError with a message that contains the text.
    """
    # TODO
    return text


def build_parser():
    """Return the parser.

    files        one or more, a list
    --size       required, read by size()
    --format     jpg, png or webp; jpg by default
    --quality    a whole number, one of 50, 75, 90; 75 by default
    --tag        none or more after one --tag, a list; empty by default
    --quiet and --verbose are flags of which only one may be given.
    """
    parser = argparse.ArgumentParser(prog="resize")
    # TODO: one or more.
    parser.add_argument("files")
    # TODO: --size, --format, --quality, --tag.
    # TODO: a group for the two flags.
    parser.add_argument("--quiet", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    return parser
