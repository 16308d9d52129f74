"""Choices, many values, one or the other."""

import argparse


def size(text):
    """Return (width, height) from text such as "800x600"."""
    try:
        width, height = map(int, text.split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not like 800x600") from None
    if not (1 <= width <= 10000 and 1 <= height <= 10000):
        raise argparse.ArgumentTypeError(f"{text!r} is not within 1x1 and 10000x10000")
    return width, height


def build_parser():
    """Return the parser."""
    parser = argparse.ArgumentParser(prog="resize")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--size", type=size, required=True)
    parser.add_argument("--format", choices=["jpg", "png", "webp"], default="jpg")
    parser.add_argument("--quality", type=int, choices=[50, 75, 90], default=75)
    parser.add_argument("--tag", nargs="*", default=[])
    loudness = parser.add_mutually_exclusive_group()
    loudness.add_argument("--quiet", action="store_true")
    loudness.add_argument("--verbose", action="store_true")
    return parser


# Why this way
#
# Unpacking and int() raise ValueError for everything that is not two whole numbers,
# so one except covers "800", "8x6x2" and "axb". The choices of --quality are
# compared after type=int: without it "75" is not 75. An option without default is
# None, not an empty list, even with nargs="*"; a loop over None would crash later.
