from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.execute("ALTER TABLE warning ADD COLUMN level INTEGER NOT NULL DEFAULT 2")


def downgrade():
    op.execute("ALTER TABLE warning DROP COLUMN level")
