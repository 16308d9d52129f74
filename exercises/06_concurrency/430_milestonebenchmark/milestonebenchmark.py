"""Milestone: the news before breakfast. README.md is what the client has written."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command in these arguments (those of the command line, if None is given)."""
    # TODO: stages 1, 2 and 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
