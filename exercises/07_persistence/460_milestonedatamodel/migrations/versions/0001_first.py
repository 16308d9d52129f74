"""Stage 1: the tables."""

import sqlalchemy as sa  # noqa: F401

from alembic import op  # noqa: F401

revision = "0001"
down_revision = None


def upgrade() -> None:
    pass  # TODO


def downgrade() -> None:
    pass  # TODO
