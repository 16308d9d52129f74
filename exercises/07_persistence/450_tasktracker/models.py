"""The tables as they are after 0002, as classes. What else is in here is up to you."""

from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


# TODO: people and tasks
