"""Two tables of pairs: what an ingredient contains, and its traces."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Table, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


def pairs(name: str) -> Table:
    return Table(
        name,
        Base.metadata,
        Column("ingredient", ForeignKey("ingredient.number"), primary_key=True),
        Column("allergen", ForeignKey("allergen.number"), primary_key=True),
    )


contains = pairs("contains")
may_contain = pairs("may_contain")


class Allergen(Base):
    __tablename__ = "allergen"
    number: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(unique=True)


class Ingredient(Base):
    __tablename__ = "ingredient"
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    contains: Mapped[set[Allergen]] = relationship(secondary=contains)
    traces: Mapped[set[Allergen]] = relationship(secondary=may_contain)


class Flavour(Base):
    __tablename__ = "flavour"
    number: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(unique=True)
    recipe: Mapped[list["Line"]] = relationship(
        cascade="all, delete-orphan", order_by="Line.grams.desc()", lazy="selectin"
    )


class Line(Base):
    __tablename__ = "recipe"
    __table_args__ = (
        UniqueConstraint("flavour", "ingredient"),
        CheckConstraint("grams >= 1", name="some"),
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    flavour: Mapped[int] = mapped_column(ForeignKey("flavour.number", ondelete="CASCADE"))
    ingredient: Mapped[int] = mapped_column(ForeignKey("ingredient.number"))
    grams: Mapped[int]
    what: Mapped[Ingredient] = relationship()
