"""Prices in cents.

After the upgrade, `pitches` has a column cents with the price in cents (19.99 is 1999). It's a
whole number and can't be missing. The column price is gone. After the downgrade, it's the other way
round: price, a Float that can't be missing, and no cents. Nothing else changes. As before, a new
pitch has to say its price, so neither column has a default that would make it free.
"""

import sqlalchemy as sa  # noqa: F401

from alembic import op  # noqa: F401

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    pass  # TODO


def downgrade() -> None:
    pass  # TODO
