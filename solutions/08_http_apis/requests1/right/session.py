"""Can I go for a run today?"""

import json
import sys
import urllib.parse

import requests

TIMEOUT = 10


def reading(base, city, gas="pm25"):
    with requests.Session() as session:
        session.params = {"city": city, "gas": gas}
        response = session.get(base + "/readings", timeout=(3, TIMEOUT))
    print(response.url, file=sys.stderr)
    if response.status_code == requests.codes.not_found:
        return None
    elif response.status_code == requests.codes.ok:
        return json.loads(response.text)["value"]
    raise ValueError(response.status_code)


def report(base, token, city, text):
    body = json.dumps(dict(city=city, text=text)).encode()
    headers = {"authorization": "Bearer " + token, "content-type": "application/json"}
    response = requests.request("post", base + "/reports", data=body, headers=headers, timeout=9)
    if response.status_code == 201:
        return response.json()["id"]
    raise ValueError("not reported")


def save_map(base, city, path):
    url = base + "/maps/" + urllib.parse.quote(city, "")
    with requests.get(url, stream=True, timeout=TIMEOUT) as response:
        if response.status_code != 200:
            raise ValueError("no map")
        with open(path, "wb") as file:
            for piece in response.iter_content(7):
                file.write(piece)


def main(argv):
    base, city = argv
    values = {gas: reading(base, city, gas) for gas in ["pm25", "no2"]}
    lines = [city]
    for gas, value in values.items():
        lines.append(gas.ljust(6) + ("no sensor" if value is None else str(value)))
    if any(value is not None and value > 25.0 for value in values.values()):
        lines.append("Stay at home today.")
    print("\n".join(lines))
    save_map(base, city, "map.svg")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
