import datetime
from enum import Enum
from typing import Optional

import pydantic
from pydantic import Field, conlist, constr


class Strict(pydantic.BaseModel):
    model_config = {"extra": "forbid", "str_strip_whitespace": True}


class Size(str, Enum):
    S = "S"
    M = "M"
    L = "L"


class Course(str, Enum):
    short = "short"
    long = "long"


class Runner(Strict):
    name: constr(min_length=1, max_length=40)
    born: datetime.date = Field(le=datetime.date(2014, 12, 31))
    shirt: Optional[Size] = None


class Entry(Strict):
    team: str = Field(..., min_length=1, max_length=40)
    course: Course
    runners: conlist(Runner, min_length=2, max_length=4)
    fee: pydantic.NonNegativeFloat = 25


def complaints(text):
    lines = []
    try:
        Entry.model_validate_json(text)
    except pydantic.ValidationError as problem:
        for error in problem.errors(include_url=False):
            lines.append(".".join(map(str, error["loc"])) + ": " + error["msg"])
    return lines


def export(text):
    entry = Entry.model_validate_json(text)
    return entry.model_dump_json(exclude_none=True, indent=2)


FORM = """{"team": "Reef Rats", "course": "long", "runners": [
    {"name": "Keanu", "born": "1999-02-30"},
    {"name": "", "born": "2001-07-09", "shirt": "XXL"}]}"""


def main():
    print("\n".join(complaints(FORM)))
