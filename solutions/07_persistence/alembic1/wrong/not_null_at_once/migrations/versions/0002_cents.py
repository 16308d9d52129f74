"""Prices in cents."""

import sqlalchemy as sa

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("pitches", sa.Column("cents", sa.Integer, nullable=False))
    op.execute("UPDATE pitches SET cents = CAST(ROUND(price * 100) AS INTEGER)")
    with op.batch_alter_table("pitches") as batch:
        batch.drop_column("price")


def downgrade() -> None:
    op.add_column("pitches", sa.Column("price", sa.Float))
    op.execute("UPDATE pitches SET price = cents / 100.0")
    with op.batch_alter_table("pitches") as batch:
        batch.alter_column("price", nullable=False, existing_type=sa.Float)
        batch.drop_column("cents")
