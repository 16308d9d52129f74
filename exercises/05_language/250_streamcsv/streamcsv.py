"""Three million rides and a small machine. README.md is what the client has written.

The tests hand the command line to main as a list of texts, so argparse should
read argv. How you divide the work into functions is up to you.
"""

import sys


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    # TODO: stage 1, then stages 2, 3 and 4.
    return 0


if __name__ == "__main__":
    sys.exit(main())
