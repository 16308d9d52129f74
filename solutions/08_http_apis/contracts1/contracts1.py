"""Four hundred stops without a bus."""

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from buses import given
from fastapi.testclient import TestClient


def verify(
    contract: dict[str, Any], provider: TestClient, given: Callable[[str], None]
) -> dict[str, list[str]]:
    """Return, for each interaction by its title, the places at which the provider doesn't keep it.

    Before each request `given` makes the situation; it raises a LookupError if it doesn't know it.
    What fits, and how a place is written, is in CONTRACT.md.
    """
    return {each["title"]: list(broken(each, provider, given)) for each in contract["interactions"]}


def broken(
    interaction: dict[str, Any], provider: TestClient, given: Callable[[str], None]
) -> Iterator[str]:
    """Yield the places at which an interaction isn't kept."""
    try:
        given(interaction["given"])
    except LookupError:
        yield "given"
        return
    request, wanted = interaction["request"], interaction["response"]
    answer = provider.request(
        request["method"],
        request["path"],
        params=request.get("query"),
        headers=request.get("headers"),
        json=request.get("json"),
    )
    if answer.status_code != wanted["status"]:
        yield "status"
    elif "body" in wanted:
        try:
            body = answer.json()
        except ValueError:
            yield "body"
        else:
            yield from misfits(wanted["body"], body, "body")


def misfits(example: Any, value: Any, place: str) -> Iterator[str]:
    """Yield the places at which a value doesn't fit an example."""
    if isinstance(example, dict) and "$maybe" in example:
        if value is not None:
            yield from misfits(example["$maybe"], value, place)
    elif isinstance(example, dict) and "$one_of" in example:
        if value not in example["$one_of"]:
            yield place
    elif kind(example) != kind(value):
        yield place
    elif isinstance(example, dict):
        for name, wanted in example.items():
            if name in value:
                yield from misfits(wanted, value[name], f"{place}.{name}")
            elif not (isinstance(wanted, dict) and "$maybe" in wanted):
                yield f"{place}.{name}"
    elif isinstance(example, list) and example:
        if not value:
            yield place
        for number, item in enumerate(value):
            yield from misfits(example[0], item, f"{place}[{number}]")


def kind(value: Any) -> str:
    """Return what kind of JSON a value is."""
    if isinstance(value, bool):
        return "true or false"
    return "number" if isinstance(value, int | float) else type(value).__name__


def main() -> None:
    """Check a version of the service, buses or release, against display.json."""
    name = sys.argv[1] if len(sys.argv) > 1 else "buses"
    provider = TestClient(importlib.import_module(name).app, raise_server_exceptions=False)
    text = Path(__file__).with_name("display.json").read_text(encoding="utf-8")
    found = verify(json.loads(text), provider, given)
    for title, places in found.items():
        print(f"{title}: {', '.join(places) or 'fine'}")
    sys.exit(1 if any(found.values()) else 0)


if __name__ == "__main__":
    main()

# Why this way
#
# The contract names five things in an answer that has a dozen. So Rustam may rename the operator without
# asking, but not `minutes`. An example stands for its kind: if the contract said "exactly 3", every bus
# would break it. `given` makes such a check repeatable. An empty list is refused, since it would prove
# nothing about its items. In Python a bool is an int, so `kind` asks for it first. In real life Pact does
# all this, for many languages, and passes the contracts on. It calls the situations "provider states".
