"""Four hundred stops without a bus."""

import importlib
import json
import sys
from pathlib import Path
from typing import Any

from buses import given
from fastapi.testclient import TestClient

KINDS = {
    str: "text",
    int: "number",
    float: "number",
    bool: "bool",
    type(None): "null",
    dict: "object",
    list: "list",
}


def verify(contract: dict[str, Any], provider: TestClient, given: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for interaction in contract["interactions"]:
        places = found[interaction["title"]] = []
        try:
            given(interaction["given"])
        except LookupError:
            places.append("given")
            continue
        asked = dict(interaction["request"])
        if "query" in asked:
            asked["params"] = asked.pop("query")
        asked["url"] = asked.pop("path")
        answer = provider.request(**asked)
        wanted = interaction["response"]
        if wanted["status"] != answer.status_code:
            places.append("status")
            continue
        if "body" not in wanted:
            continue
        try:
            body = json.loads(answer.content)
        except json.JSONDecodeError:
            places.append("body")
            continue
        compare(wanted["body"], body, "body", places)
    return found


def compare(example: Any, value: Any, place: str, places: list[str]) -> None:
    match example:
        case {"$maybe": inner}:
            if value is not None:
                compare(inner, value, place, places)
        case {"$one_of": values}:
            if all(value != each for each in values):
                places.append(place)
        case _ if KINDS[type(example)] != KINDS[type(value)]:
            places.append(place)
        case dict():
            for name in example:
                inside = f"{place}.{name}"
                if name in value:
                    compare(example[name], value[name], inside, places)
                elif not (isinstance(example[name], dict) and "$maybe" in example[name]):
                    places.append(inside)
        case [only]:
            if len(value) == 0:
                places.append(place)
            for number in range(len(value)):
                compare(only, value[number], f"{place}[{number}]", places)


def main() -> None:
    name = sys.argv[1] if len(sys.argv) > 1 else "buses"
    provider = TestClient(importlib.import_module(name).app, raise_server_exceptions=False)
    text = Path(__file__).with_name("display.json").read_text(encoding="utf-8")
    found = verify(json.loads(text), provider, given)
    for title, places in found.items():
        print(f"{title}: {', '.join(places) or 'fine'}")
    sys.exit(1 if any(found.values()) else 0)


if __name__ == "__main__":
    main()
