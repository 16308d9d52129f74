"""Who comes today?

After the upgrade there's an index called ix_bookings_day on the column day of bookings: a sorted
copy in which a day is found quickly. After the downgrade there's none.
"""

from alembic import op  # noqa: F401

# TODO: this migration comes after 0002, and nothing says so yet.
revision = "0003"
down_revision = None


def upgrade() -> None:
    pass  # TODO


def downgrade() -> None:
    pass  # TODO
