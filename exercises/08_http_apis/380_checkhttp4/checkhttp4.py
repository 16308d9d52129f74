"""Nobody must know where the owls nest.

Marisol puts rings on birds, at a lagoon in Yucatán. If somebody finds a ringed bird, a fisherman or
a child in Canada, a website shows where it has been. So far the data is in a spreadsheet. It has a
wing of 3000 mm, a bird called "owl??" and two birds with one ring.

The site needs a service, made with FastAPI. Its contract is below. Marisol worries most about three
things:

- People steal eggs. Only the ringers may see where a nest is. No other answer shows it.
- Ringers correct what they've sent, in the rain, on a phone: one field. The rest stays as it is.
- The author of the website builds from /openapi.json, and hates surprises.

Write `make_app`. `pythlings shell checkhttp4 -- python checkhttp4.py` plays a morning.
"""

from fastapi import FastAPI

RINGERS = {"r-marisol": "Marisol", "r-emeka": "Emeka"}


def make_app() -> FastAPI:
    """Return the service, called "Rings", without any birds.

    What's sent for a bird, and no other fields:
        ring      two capital letters A to Z, four digits 0 to 9: "MX0417"
        species   "barn owl", "osprey" or "tern"
        wing      in mm, a number from 20 to 900
        weight    in g, a number above 0, or null, the default: it wasn't weighed
        nest      its place, a text of up to 200 characters, or null, the default

    A bird as everybody sees it (Bird): ring, species, wing, weight, ringer (the name of who sent
    it). As ringers see it (BirdWithNest): nest as well. None of these fields is ever missing.

    POST /birds           201, BirdWithNest. If the ring is there already, it's a 409
    GET /birds            200, a list of Bird, sorted by ring. species=tern leaves only the terns
    GET /birds/count      200, {"birds": 17} (Count)
    GET /birds/{ring}     200, Bird
    GET /birds/{ring}/nest   200, BirdWithNest
    PATCH /birds/{ring}   200, BirdWithNest. All fields except the ring may be sent. null empties
                          weight or nest. It's only for the ringer who sent the bird: otherwise 403

    POST, PATCH and /nest are for ringers. Their token is in the header X-Ringer (see RINGERS).
    Without a known one it's a 401. A bird that isn't there is a 404. What doesn't fit is FastAPI's
    own 422. The body of all other errors is {"detail": "…"} (Problem).

    The names in brackets are the names of the models in /openapi.json. Each status is named there,
    with its model, and what may be sent with all its limits.
    """
    # TODO
    return FastAPI()


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
