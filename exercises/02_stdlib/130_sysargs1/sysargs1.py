"""What the shell sees of your program.

The shell hands a program a list of texts, sys.argv. The first is the name of the
program, the rest is what was typed behind it. The program answers in three ways:
standard output for results, standard error for complaints, and an exit status, a
number: 0 for success, 1 for a failure, 2 for a wrong call.

    import sys

    print("no such file: a.txt", file=sys.stderr)
    sys.exit(1)

Other programs rely on this. `wordcount a.txt > n.txt` must not write a complaint
into n.txt, and `wordcount a.txt && upload` must not upload after a failure.

sys.exit belongs to the very end: a function that exits cannot be used by another
program. (sys.exit("text") prints the text to standard error and gives status 1.)

Complete main for this call: python sysargs1.py FILE
"""

import sys
from pathlib import Path


def count_words(path):
    """Return the number of words in the file."""
    return len(Path(path).read_text(encoding="utf-8").split())


def main(argv):
    """Print the number of words in the file named in argv; return the exit status.

    Not exactly one argument: "usage: sysargs1.py FILE" on standard error, 2.
    No such file: "no such file: NAME" on standard error, 1.
    """
    # TODO: check how many arguments there are.
    print(count_words(argv[0]))
    # TODO: catch the missing file, and return a status on each way out.


if __name__ == "__main__":
    # TODO: hand over the arguments without the program's name,
    # and tell the shell the status that main returns.
    main(sys.argv)
