"""Four hundred stops without a bus.

"But all our tests were green!" said Rustam. On Friday his service began to say "3 min" where it
used to say 3, and at four hundred stops the displays went dark. The displays are Nilufar's, and
only she knew that they need a number.

In a *consumer-driven contract*, the readers of a service write down what they need, and no more.
The service's build checks each release against it, before it goes out.

1. Write `verify`, which does that. The rules are in CONTRACT.md.
2. Write the contract, display.json, for the program in display.py: what it needs in each of the
   three situations that buses.py knows, and nothing else. Somebody began by copying a whole answer.

Then check the next release. It ends with status 1, since somebody has to stop it.

    pythlings shell contracts1 -- python contracts1.py release
"""

import importlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from buses import given
from fastapi.testclient import TestClient


def verify(
    contract: dict[str, Any], provider: TestClient, given: Callable[[str], None]
) -> dict[str, list[str]]:
    """Return a dict: for the title of each interaction, the places where the provider breaks it.

    Call `given` before each request. It makes the situation, or raises a LookupError if it doesn't
    know it. CONTRACT.md says what fits, and how to write a place.
    """
    # TODO
    return {each["title"]: [] for each in contract["interactions"]}


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
