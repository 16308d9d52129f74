"""The board in the galley. README.md is what the client has written.

The tests hand the command line to main as a list of texts, so argparse should read argv. How you
divide the work into functions is up to you. This brings the database up to date:

    command.upgrade(Config(HERE / "alembic.ini"), "head")
"""

import sys
from pathlib import Path

from alembic import command  # noqa: F401
from alembic.config import Config  # noqa: F401

HERE = Path(__file__).resolve().parent


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    # TODO: stages 2 and 3. Stage 1 is migrations/versions/0002_people.py.
    return 0


if __name__ == "__main__":
    sys.exit(main())
