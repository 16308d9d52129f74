from alembic import op
from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    String,
    UniqueConstraint,
)

revision = "0001"
down_revision = None


def upgrade():
    number = lambda: Column("number", Integer, primary_key=True)
    op.create_table("allergen", number(), Column("word", String, nullable=False, unique=True))
    op.create_table("ingredient", number(), Column("name", String, nullable=False, unique=True))
    op.create_table("flavour", number(), Column("title", String, nullable=False, unique=True))
    op.create_table(
        "contains",
        Column("ingredient", Integer, ForeignKey("ingredient.number"), primary_key=True),
        Column("allergen", Integer, ForeignKey("allergen.number"), primary_key=True),
    )
    op.create_table(
        "recipe",
        number(),
        Column(
            "flavour", Integer, ForeignKey("flavour.number", ondelete="CASCADE"), nullable=False
        ),
        Column("ingredient", Integer, ForeignKey("ingredient.number"), nullable=False),
        Column("grams", Integer, nullable=False),
        UniqueConstraint("flavour", "ingredient"),
        CheckConstraint("grams >= 1", name="some"),
    )


def downgrade():
    for name in ["recipe", "contains", "flavour", "ingredient", "allergen"]:
        op.drop_table(name)
