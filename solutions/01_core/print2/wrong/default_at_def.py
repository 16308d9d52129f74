# expect: a note goes to sys.stderr, as it is at the time of the call
"""Results and progress."""

import sys


def note(text, file=sys.stderr):
    """Print the text, at once, to the file, or to the sys.stderr of this moment."""
    print(text, file=file, flush=True)


def copy_pages(pages, copier):
    """Copy each page by copier(page) and return the number of good copies.

    After each page "1/10" (page and number of pages) goes to stderr by note().
    A page for which copier raises OSError is not counted; its line reads
    "1/10 failed: " and the error. At the end one line goes to stdout:
    "9 of 10 pages copied".
    """
    good = 0
    for number, page in enumerate(pages, start=1):
        progress = f"{number}/{len(pages)}"
        try:
            copier(page)
        except OSError as error:
            progress += f" failed: {error}"
        else:
            good += 1
        note(progress)
    print(f"{good} of {len(pages)} pages copied")
    return good


def price_row(*cells, width=8):
    """Print the cells to stdout, right-aligned in columns, " | " between them.

    >>> price_row("A4", 0.1, width=5)
       A4 |   0.1
    """
    print(*[f"{cell:>{width}}" for cell in cells], sep=" | ")
