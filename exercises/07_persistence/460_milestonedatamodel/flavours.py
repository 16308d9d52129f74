"""Forty flavours of ice cream. README.md is what the client has written.

The tests hand the command line to main as a list of texts. How you divide the work is up to you.
"""

import sys
from pathlib import Path

from alembic import command  # noqa: F401
from alembic.config import Config  # noqa: F401

HERE = Path(__file__).resolve().parent


def main(argv: list[str] | None = None) -> int:
    """setup | load FILE | label FLAVOUR | without ALLERGEN | rehearse"""
    # TODO
    return 0


if __name__ == "__main__":
    sys.exit(main())
