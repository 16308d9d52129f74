"""Show pictures in the terminal, each in the place of the one before."""

import os
import sys
import time

TOP = "\033[H"  # to the terminal this means: go to the top left corner
REST_OF_LINE = "\033[K"  # wipe what is left of this line
REST_OF_SCREEN = "\033[J"  # wipe everything below


def show(picture, seconds=0.1):
    """Show the picture, and wait a moment."""
    if not sys.stdout.isatty():  # it goes into a file or to a test: no film, just the pictures
        print(picture)
        return
    os.system("")  # an old window of Windows only understands the codes above after this
    lines = [line + REST_OF_LINE for line in picture.split("\n")]
    print(TOP + "\n".join(lines) + REST_OF_SCREEN, flush=True)
    time.sleep(seconds)
