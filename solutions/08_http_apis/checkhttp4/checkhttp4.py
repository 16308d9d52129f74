"""Nobody must know where the owls nest."""

from typing import Annotated, Any, Literal

from fastapi import Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel, ConfigDict, Field

RINGERS = {"r-marisol": "Marisol", "r-emeka": "Emeka"}

Ring = Annotated[str, Field(pattern=r"^[A-Z]{2}[0-9]{4}$")]
Species = Literal["barn owl", "osprey", "tern"]
Wing = Annotated[float, Field(ge=20, le=900, description="in mm")]
Weight = Annotated[float, Field(gt=0, description="in g")]
Nest = Annotated[str, Field(max_length=200)]


class NewBird(BaseModel):
    """What's sent for a bird."""

    model_config = ConfigDict(extra="forbid")

    ring: Ring
    species: Species
    wing: Wing
    weight: Weight | None = None
    nest: Nest | None = None


class Change(BaseModel):
    """What may be corrected. The defaults are never used: only what was sent counts."""

    model_config = ConfigDict(extra="forbid")

    species: Species = "tern"
    wing: Wing = 20
    weight: Weight | None = None
    nest: Nest | None = None


class Bird(BaseModel):
    """A bird as everybody sees it."""

    ring: Ring
    species: Species
    wing: float
    weight: float | None
    ringer: str


class BirdWithNest(Bird):
    """A bird as ringers see it."""

    nest: str | None


class Count(BaseModel):
    """How many birds there are."""

    birds: int


class Problem(BaseModel):
    """Why something can't be done."""

    detail: str


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return what `responses` needs to name these errors."""
    return {status: {"model": Problem} for status in statuses}


def ringer_of(x_ringer: Annotated[str, Header()] = "") -> str:
    """A dependency: the name of the ringer who asks."""
    if x_ringer not in RINGERS:
        raise HTTPException(401, "this is for ringers")
    return RINGERS[x_ringer]


Ringer = Annotated[str, Depends(ringer_of)]


def make_app() -> FastAPI:
    """Return the service, without any birds."""
    app = FastAPI(title="Rings")
    kept: dict[str, BirdWithNest] = {}

    def bird_of(ring: str) -> BirdWithNest:
        if ring not in kept:
            raise HTTPException(404, "nobody has told us of this ring")
        return kept[ring]

    @app.post("/birds", status_code=201, responses=problems(401, 409))
    async def add(bird: NewBird, ringer: Ringer) -> BirdWithNest:
        """Add a bird."""
        if bird.ring in kept:
            raise HTTPException(409, "another bird has this ring")
        kept[bird.ring] = BirdWithNest(ringer=ringer, **bird.model_dump())
        return kept[bird.ring]

    @app.get("/birds", response_model=list[Bird])
    async def birds(species: Species | None = None) -> list[BirdWithNest]:
        """All birds, or those of a species, by ring."""
        found = [bird for bird in kept.values() if species in (None, bird.species)]
        return sorted(found, key=lambda bird: bird.ring)

    @app.get("/birds/count")
    async def count() -> Count:
        """How many birds there are."""
        return Count(birds=len(kept))

    @app.get("/birds/{ring}", response_model=Bird, responses=problems(404))
    async def show(ring: str) -> BirdWithNest:
        """A bird, without its nest."""
        return bird_of(ring)

    @app.get("/birds/{ring}/nest", responses=problems(401, 404))
    async def nest(ring: str, ringer: Ringer) -> BirdWithNest:
        """A bird, with its nest: for ringers."""
        return bird_of(ring)

    @app.patch("/birds/{ring}", responses=problems(401, 403, 404))
    async def correct(ring: str, change: Change, ringer: Ringer) -> BirdWithNest:
        """Correct what's sent, and keep the rest: for the ringer who sent the bird."""
        bird = bird_of(ring)
        if bird.ringer != ringer:
            raise HTTPException(403, "another ringer has sent this bird")
        kept[ring] = bird.model_copy(update=change.model_dump(exclude_unset=True))
        return kept[ring]

    return app


app = make_app()


def main() -> None:
    """Play a morning at the lagoon."""
    from fastapi.testclient import TestClient

    site = TestClient(app)
    marisol = {"X-Ringer": "r-marisol"}
    owl = {
        "ring": "MX0417",
        "species": "barn owl",
        "wing": 288,
        "nest": "old lighthouse, 2nd floor",
    }
    for method, path, sent in (
        ("POST", "/birds", owl),
        ("PATCH", "/birds/MX0417", {"weight": 331.5}),
        ("POST", "/birds", {**owl, "ring": "MX418", "wing": 3000}),
        ("GET", "/birds/MX0417", None),
        ("GET", "/birds/count", None),
    ):
        answer = site.request(method, path, json=sent, headers=marisol)
        print(f"{method:<6} {path:<14} {answer.status_code}  {answer.text[:90]}")


if __name__ == "__main__":
    main()

# Why this way
#
# `response_model=Bird` holds the nest back, whatever the function returns. So it's the framework that has
# to remember, not we. In a PATCH, null and "not sent" are two different things, and `exclude_unset=True`
# tells them apart. `species: Species = "tern"` has a default, so that it may be left out, but no None, so
# that null is refused. /birds/count comes before /birds/{ring}, because the first route that fits answers.
