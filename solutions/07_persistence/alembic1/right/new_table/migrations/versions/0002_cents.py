"""Prices in cents."""

import sqlalchemy as sa

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    table = op.create_table(
        "pitches_new",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(40), nullable=False, unique=True),
        sa.Column("cents", sa.Integer, nullable=False),
    )
    rows = op.get_bind().execute(sa.text("SELECT id, name, price FROM pitches"))
    op.bulk_insert(table, [{"id": i, "name": n, "cents": round(p * 100)} for i, n, p in rows])
    op.drop_table("pitches")
    op.rename_table("pitches_new", "pitches")


def downgrade() -> None:
    op.add_column("pitches", sa.Column("price", sa.Float))
    op.execute("UPDATE pitches SET price = cents / 100.0")
    with op.batch_alter_table("pitches") as batch:
        batch.alter_column("price", nullable=False, existing_type=sa.Float)
        batch.drop_column("cents")
