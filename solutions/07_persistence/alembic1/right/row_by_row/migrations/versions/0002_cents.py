"""Prices in cents."""

import sqlalchemy as sa

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("pitches") as batch:
        batch.add_column(sa.Column("cents", sa.Integer, nullable=True))
    pitches = sa.table("pitches", sa.column("id"), sa.column("price"), sa.column("cents"))
    db = op.get_bind()
    for row in db.execute(sa.select(pitches.c.id, pitches.c.price)).all():
        db.execute(
            pitches.update().where(pitches.c.id == row.id).values(cents=round(row.price * 100))
        )
    with op.batch_alter_table("pitches") as batch:
        batch.alter_column("cents", nullable=False)
    with op.batch_alter_table("pitches") as batch:
        batch.drop_column("price")


def downgrade() -> None:
    op.add_column("pitches", sa.Column("price", sa.Float))
    op.execute("UPDATE pitches SET price = cents / 100.0")
    with op.batch_alter_table("pitches") as batch:
        batch.alter_column("price", nullable=False, existing_type=sa.Float)
        batch.drop_column("cents")
