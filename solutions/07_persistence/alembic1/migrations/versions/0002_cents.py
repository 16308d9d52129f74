"""Prices in cents."""

import sqlalchemy as sa

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("pitches", sa.Column("cents", sa.Integer))
    op.execute("UPDATE pitches SET cents = CAST(ROUND(price * 100) AS INTEGER)")
    with op.batch_alter_table("pitches") as batch:
        batch.alter_column("cents", nullable=False, existing_type=sa.Integer)
        batch.drop_column("price")


def downgrade() -> None:
    op.add_column("pitches", sa.Column("price", sa.Float))
    op.execute("UPDATE pitches SET price = cents / 100.0")
    with op.batch_alter_table("pitches") as batch:
        batch.alter_column("price", nullable=False, existing_type=sa.Float)
        batch.drop_column("cents")


# Why this way
#
# The data moves between the two changes of the table, in SQL. No model is imported: models change,
# and a migration has to do the same thing in three years. With a `server_default` one step would
# have been enough, but the default would have stayed, and a pitch without a price would be free.
# The downgrade is tested with data, too. Nobody wants to write it on the night it's needed.
