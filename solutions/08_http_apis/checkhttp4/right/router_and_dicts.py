from enum import Enum
from typing import Optional

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Path, Query, Security
from fastapi.security import APIKeyHeader
from pydantic import BaseModel, Field, field_validator

RINGERS = {"r-marisol": "Marisol", "r-emeka": "Emeka"}


class Species(Enum):
    OWL = "barn owl"
    OSPREY = "osprey"
    TERN = "tern"


class Data(BaseModel, extra="forbid"):
    species: Species
    wing: float = Field(ge=20, le=900)
    weight: Optional[float] = Field(default=None, gt=0)
    nest: Optional[str] = Field(default=None, max_length=200)


class Sent(Data):
    ring: str = Field(pattern="^[ABCDEFGHIJKLMNOPQRSTUVWXYZ]{2}[0123456789]{4}$")


class Correction(BaseModel, extra="forbid"):
    species: Optional[Species] = None
    wing: Optional[float] = Field(None, ge=20, le=900)
    weight: Optional[float] = Field(None, gt=0)
    nest: Optional[str] = Field(None, max_length=200)

    @field_validator("species", "wing")
    @classmethod
    def not_null(cls, value):
        if value is None:
            raise ValueError("this can't be emptied")
        return value


class Bird(BaseModel):
    ring: str
    species: Species
    wing: float
    weight: Optional[float]
    ringer: str


class BirdWithNest(BaseModel):
    ring: str
    species: Species
    wing: float
    weight: Optional[float]
    ringer: str
    nest: Optional[str]


class Count(BaseModel):
    birds: int


class Problem(BaseModel):
    detail: str


token = APIKeyHeader(name="X-Ringer", auto_error=False)


def ringer(value: str = Security(token)):
    name = RINGERS.get(value)
    if name is None:
        raise HTTPException(status_code=401, detail="who are you?")
    return name


def make_app():
    birds = {}
    router = APIRouter(
        prefix="/birds", responses={code: {"model": Problem, "description": "no"} for code in (401, 403, 404, 409)}
    )

    def bird(ring: str = Path()):
        try:
            return birds[ring]
        except KeyError:
            raise HTTPException(404, "no such bird") from None

    @router.get("/count", response_model=Count)
    def count():
        return {"birds": len(birds)}

    @router.post("", response_model=BirdWithNest, status_code=201)
    def post(sent: Sent, who: str = Depends(ringer)):
        print("a bird", sent)
        if sent.ring in birds:
            raise HTTPException(409, "ring is taken")
        birds[sent.ring] = dict(sent) | {"ringer": who}
        return birds[sent.ring]

    @router.get("", response_model=list[Bird])
    def listed(species: Optional[Species] = Query(None)):
        return [birds[ring] for ring in sorted(birds) if not species or birds[ring]["species"] is species]

    @router.get("/{ring}", response_model=Bird)
    def one(found: dict = Depends(bird)):
        return found

    @router.get("/{ring}/nest", response_model=BirdWithNest)
    def nest(who: str = Depends(ringer), found: dict = Depends(bird)):
        return found

    @router.patch("/{ring}", response_model=BirdWithNest)
    def patch(correction: Correction, who: str = Depends(ringer), found: dict = Depends(bird)):
        if found["ringer"] != who:
            raise HTTPException(403, "not yours")
        for name in correction.model_fields_set:
            found[name] = getattr(correction, name)
        return found

    app = FastAPI(title="Rings", version="7")
    app.include_router(router)
    return app


app = make_app()


if __name__ == "__main__":
    from fastapi.testclient import TestClient

    site = TestClient(app)
    owl = {"ring": "MX0417", "species": "barn owl", "wing": 288, "nest": "x"}
    for method, path, sent in (
        ("POST", "/birds", owl),
        ("PATCH", "/birds/MX0417", {"weight": 331.5}),
        ("POST", "/birds", {**owl, "ring": "MX418"}),
        ("GET", "/birds/MX0417", None),
        ("GET", "/birds/count", None),
    ):
        answer = site.request(method, path, json=sent, headers={"X-Ringer": "r-marisol"})
        print(method, path, answer.status_code)
