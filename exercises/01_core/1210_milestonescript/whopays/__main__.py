"""The command line: python -m whopays list|balance|settle FILE.

The brief is in README.md beside this folder. Python runs this file when somebody
types `python3 -m whopays`. It looks at the arguments, asks the other three modules,
and prints; they print nothing.

`sys.exit(2)` raises SystemExit, and so does the last line here: what it's given becomes
the exit code. Other programs look at nothing else to know whether yours has worked: 0
means yes.
"""

import sys


def main(arguments):
    """Run the program and return its exit code."""
    # TODO: one stage after the other; each has its own test file.
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
