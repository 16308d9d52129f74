"""Two thousand water meters. README.md is what the client has written.

The tests hand the command line to main as a list of texts, so argparse should
read argv. How you divide the work into functions is up to you.
"""

import sys


def main(argv=None):
    """Run the command line and return the exit status."""
    # TODO: stage 1, then stages 2 to 4; stage 5 is in milestone_tests.py.
    return 0


if __name__ == "__main__":
    sys.exit(main())
