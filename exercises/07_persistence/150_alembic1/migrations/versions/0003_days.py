"""Who comes today?

After the upgrade there's an index with the name ix_bookings_day, on the day of a booking. After the
downgrade there's none.
"""

from alembic import op  # noqa: F401

# TODO: this migration comes after 0002, and nothing says so yet.
revision = "0003"
down_revision = None


def upgrade() -> None:
    pass  # TODO


def downgrade() -> None:
    pass  # TODO
