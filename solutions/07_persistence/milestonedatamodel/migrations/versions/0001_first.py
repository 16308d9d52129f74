"""The tables."""

import sqlalchemy as sa

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    for table in ("flavours", "ingredients", "allergens"):
        op.create_table(
            table,
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("name", sa.String(80), nullable=False),
            sa.UniqueConstraint("name", name=f"uq_{table}_name"),
        )
    op.create_table(
        "parts",
        sa.Column("flavour_id", sa.Integer, sa.ForeignKey("flavours.id"), primary_key=True),
        sa.Column("ingredient_id", sa.Integer, sa.ForeignKey("ingredients.id"), primary_key=True),
        sa.Column("grams", sa.Integer, nullable=False),
        sa.CheckConstraint("grams > 0", name="ck_parts_grams"),
    )
    op.create_table(
        "contents",
        sa.Column("ingredient_id", sa.Integer, sa.ForeignKey("ingredients.id"), primary_key=True),
        sa.Column("allergen_id", sa.Integer, sa.ForeignKey("allergens.id"), primary_key=True),
    )


def downgrade() -> None:
    for table in ("contents", "parts", "allergens", "ingredients", "flavours"):
        op.drop_table(table)
