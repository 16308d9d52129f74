"""The tables: what's in a flavour, and what's in its ingredients."""

from sqlalchemy import CheckConstraint, ForeignKey, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )


class Flavour(Base):
    __tablename__ = "flavours"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)

    parts: Mapped[list["Part"]] = relationship(cascade="all, delete-orphan")


class Ingredient(Base):
    __tablename__ = "ingredients"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)

    contents: Mapped[list["Content"]] = relationship(cascade="all, delete-orphan")


class Allergen(Base):
    __tablename__ = "allergens"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)


class Part(Base):
    """An ingredient of a flavour."""

    __tablename__ = "parts"
    __table_args__ = (CheckConstraint("grams > 0", name="grams"),)

    flavour_id: Mapped[int] = mapped_column(ForeignKey("flavours.id"), primary_key=True)
    ingredient_id: Mapped[int] = mapped_column(ForeignKey("ingredients.id"), primary_key=True)
    grams: Mapped[int]

    ingredient: Mapped[Ingredient] = relationship()


class Content(Base):
    """An allergen of an ingredient, or traces of it."""

    __tablename__ = "contents"

    ingredient_id: Mapped[int] = mapped_column(ForeignKey("ingredients.id"), primary_key=True)
    allergen_id: Mapped[int] = mapped_column(ForeignKey("allergens.id"), primary_key=True)
    traces: Mapped[bool]

    allergen: Mapped[Allergen] = relationship()
