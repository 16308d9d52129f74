import json
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints, ValidationError

Name = Annotated[str, StringConstraints(strip_whitespace=True), Field(min_length=1, max_length=40)]


class Runner(BaseModel, extra="forbid"):
    name: Name
    born: Annotated[date, Field(lt=date(2015, 1, 1))]
    shirt: Literal["S", "M", "L", None] = None


class Entry(BaseModel, extra="forbid"):
    team: Name
    course: Literal["short", "long"]
    runners: Annotated[list[Runner], Field(min_length=2, max_length=4)]
    fee: float = Field(25.0, ge=0)


def place(error):
    return ".".join(f"{part}" for part in error["loc"])


def complaints(text):
    try:
        Entry(**json.loads(text))
        return []
    except ValidationError as error:
        return [f"{place(each)}: {each['msg']}" for each in error.errors()]


def export(text):
    entry = Entry.model_validate_json(text)
    return json.dumps(entry.model_dump(mode="json", exclude_none=True))


FORM = """{"team": "Reef Rats", "course": "long", "runners": [
    {"name": "Keanu", "born": "1999-02-30"},
    {"name": "", "born": "2001-07-09", "shirt": "XXL"}]}"""


def main():
    for line in complaints(FORM):
        print(line)
