from alembic import op
from sqlalchemy import Column, ForeignKey, Integer

revision = "0002"
down_revision = "0001"


def upgrade():
    op.create_table(
        "may_contain",
        Column("ingredient", Integer, ForeignKey("ingredient.number"), primary_key=True),
        Column("allergen", Integer, ForeignKey("allergen.number"), primary_key=True),
    )


def downgrade():
    op.execute("INSERT OR IGNORE INTO contains SELECT ingredient, allergen FROM may_contain")
    op.drop_table("may_contain")
