"""Can I go for a run today?

Noor has asthma. Before she goes running, her phone asks the city's air sensors. In Porto that
worked. Then she moved to Lyon & Sud, and every morning the air was perfect there: 0.0.

Her script glues addresses together by hand, and reads whatever comes back. The library `requests`
does most of that for you. (It isn't part of Python. It's downloaded once, about 1 MB.)

    answer = requests.get(
        "http://127.0.0.1:8000/readings",
        params={"city": "Lyon & Sud", "gas": "pm25"},     # encoded, after a ?
        timeout=10,
    )
    answer.status_code, answer.ok, answer.headers["content-type"]
    answer.json()        # the body as JSON; answer.text is str, answer.content is bytes

`requests.post(…, json={…})` sends JSON, and `headers={…}` adds headers to any request.

Fix the three functions and write `main`. Start the sensors in another terminal with
`python3 sensors.py` (on Windows `py sensors.py`), then:

    pythlings shell requests1 -- python requests1.py http://127.0.0.1:8000 "Lyon & Sud"
"""

import sys
from pathlib import Path
from urllib.parse import quote

import requests

TIMEOUT = 10  # seconds; requests2 tells you why


def reading(base: str, city: str, gas: str = "pm25") -> float | None:
    """Ask GET BASE/readings with the parameters city and gas, and return the "value".

    Return None if there's no such sensor (404). Any status other than these two is a ValueError.
    """
    # TODO
    answer = requests.get(f"{base}/readings?city={city}&gas={gas}", timeout=TIMEOUT)
    return answer.json().get("value", 0.0)


def report(base: str, token: str, city: str, text: str) -> str:
    """Report something to the people behind the sensors, and return the "id" of the report.

    POST BASE/reports, with {"city": …, "text": …} as JSON and the header Authorization: Bearer
    TOKEN. Any status other than 201 is a ValueError.
    """
    # TODO
    answer = requests.post(f"{base}/reports", data={"city": city, "text": text}, timeout=TIMEOUT)
    return answer.text


def save_map(base: str, city: str, path: Path) -> None:
    """Save what GET BASE/maps/CITY answers, byte for byte. The city is one piece of the path.

    If the status isn't 200, it's a ValueError, and the file stays as it was.
    """
    # TODO
    answer = requests.get(f"{base}/maps/{city}", timeout=TIMEOUT)
    path.write_text(answer.text, encoding="utf-8")


def main(argv: list[str]) -> int:
    """Print the readings of pm25 and no2, and save the map as map.svg.

        Lyon & Sud
        pm25  31.0
        no2   no sensor

    If any reading is above 25.0, a last line says: Stay at home today.
    """
    base, city = argv
    print(city)
    # TODO
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
