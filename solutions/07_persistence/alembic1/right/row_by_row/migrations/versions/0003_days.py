"""Who comes today?"""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("bookings") as batch:
        batch.create_index("ix_bookings_day", ["day"])


def downgrade() -> None:
    op.execute("DROP INDEX ix_bookings_day")
