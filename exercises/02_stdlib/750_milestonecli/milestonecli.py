"""Milestone: import meter readings. The brief is in README.md.

Work stage by stage: the tests of a stage fail until it is done. The tests know only
what the brief says; how you divide the program into functions is up to you.
"""

import sys


def main(argv=None):
    """Run the command line; return the exit status."""
    # TODO
    return 0


if __name__ == "__main__":
    sys.exit(main())
