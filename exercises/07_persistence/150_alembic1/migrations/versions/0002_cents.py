"""Prices in cents.

After the upgrade, `pitches` has a column cents, a whole number that can't be missing, with the price
in cents (19.99 is 1999), and no column price any more. After the downgrade, it's the other way
round: price, a Float that can't be missing, and no cents. Nothing else changes: as before, a new
pitch has to say its price, so none of the two has a default that would make it free.
"""

import sqlalchemy as sa  # noqa: F401

from alembic import op  # noqa: F401

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    pass  # TODO


def downgrade() -> None:
    pass  # TODO
