"""The tables for Core. Base is what Alembic asks for."""

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


def named(table):
    return sa.Table(
        table,
        Base.metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.UniqueConstraint("name"),
    )


def reference(table):
    return sa.Column(f"{table}_id", sa.Integer, sa.ForeignKey(f"{table}.id"), nullable=False)


named("flavour"), named("ingredient"), named("allergen")
sa.Table(
    "amount",
    Base.metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    reference("flavour"),
    reference("ingredient"),
    sa.Column("grams", sa.Integer, sa.CheckConstraint("grams > 0"), nullable=False),
    sa.UniqueConstraint("flavour_id", "ingredient_id"),
)
sa.Table(
    "warning",
    Base.metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    reference("ingredient"),
    reference("allergen"),
    sa.Column("level", sa.Integer, nullable=False, server_default="2"),
    sa.UniqueConstraint("ingredient_id", "allergen_id"),
)
