"""Who comes today?"""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_index("ix_bookings_day", "bookings", ["day"])


def downgrade() -> None:
    op.drop_index("ix_bookings_day", table_name="bookings")
