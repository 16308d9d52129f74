"""What comes back, and what is sent."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt, PositiveInt, StringConstraints


class Model(BaseModel):
    """What the register says doesn't change in our hands. New fields don't matter."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Hut(Model):
    """A hut in the mountains."""

    id: NonNegativeInt
    name: str
    altitude: int | None = Field(alias="altitudeMetres")
    beds: NonNegativeInt
    opens: date | None = Field(alias="openFrom")
    closes: date | None = Field(alias="openUntil")


class Page(Model):
    """Some huts, and where the next ones are."""

    huts: list[Hut]
    next: str | None


class Wish(Model):
    """What somebody would like to book."""

    hut: int
    night: date
    beds: PositiveInt
    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Booking(Model):
    """Beds for a night."""

    id: str
    hut: int
    night: date
    beds: int
    state: str  # no Literal: there may be further ones
