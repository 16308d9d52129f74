"""The tables as they were at the beginning. Nothing to do here."""

import sqlalchemy as sa

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "pitches",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(40), nullable=False, unique=True),
        sa.Column("price", sa.Float, nullable=False),
    )
    op.create_table(
        "bookings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("pitch_id", sa.Integer, sa.ForeignKey("pitches.id"), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("guest", sa.String(80), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("bookings")
    op.drop_table("pitches")
