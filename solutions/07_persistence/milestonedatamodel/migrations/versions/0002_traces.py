"""An allergen can be there in traces."""

import sqlalchemy as sa

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("contents", sa.Column("traces", sa.Boolean))
    op.execute("UPDATE contents SET traces = 0")
    with op.batch_alter_table("contents") as batch:
        batch.alter_column("traces", nullable=False, existing_type=sa.Boolean)


def downgrade() -> None:
    with op.batch_alter_table("contents") as batch:
        batch.drop_column("traces")  # the row stays: what was a trace is contained
