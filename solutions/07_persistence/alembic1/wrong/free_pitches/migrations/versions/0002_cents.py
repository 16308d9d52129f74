"""Prices in cents.

After the upgrade, `pitches` has a column cents, a whole number that can't be missing, with the price
in cents (19.99 is 1999), and no column price any more. After the downgrade, it's the other way
round: price, a Float that can't be missing, and no cents. Nothing else changes.
"""

import sqlalchemy as sa  # noqa: F401

from alembic import op  # noqa: F401

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("pitches", sa.Column("cents", sa.Integer, server_default="0"))
    op.execute("UPDATE pitches SET cents = ROUND(price * 100)")
    with op.batch_alter_table("pitches") as batch:
        batch.alter_column("cents", nullable=False, existing_type=sa.Integer)
        batch.drop_column("price")


def downgrade() -> None:
    op.add_column("pitches", sa.Column("price", sa.Float))
    op.execute("UPDATE pitches SET price = cents / 100.0")
    with op.batch_alter_table("pitches") as batch:
        batch.alter_column("price", nullable=False, existing_type=sa.Float)
        batch.drop_column("cents")
