"""Stage 3: traces."""

import sqlalchemy as sa  # noqa: F401

from alembic import op  # noqa: F401

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    pass  # TODO


def downgrade() -> None:
    pass  # TODO
