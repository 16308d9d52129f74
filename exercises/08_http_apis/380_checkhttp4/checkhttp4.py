"""Nobody must know where the owls nest.

Marisol puts rings on birds, at a lagoon in Yucatán. Whoever finds a ringed bird, a fisherman or a
child in Canada, sees on a website where it has been. The data is in a spreadsheet so far, and in it are
a wing of 3000 mm, a bird called "owl??" and two birds with one ring.

The site needs a service, made with FastAPI (about 4 MB, once). Its contract is below. Three things
worry Marisol more than the rest:

- People steal eggs. Nobody but the ringers sees where a nest is, in any answer.
- Ringers correct what they've sent, in the rain, from a phone: one field, the rest stays as it is.
- The author of the website builds from /openapi.json, and has no patience for surprises.

`pythlings shell checkhttp4 -- python checkhttp4.py` plays a morning.
"""

from fastapi import FastAPI

RINGERS = {"r-marisol": "Marisol", "r-emeka": "Emeka"}


def make_app() -> FastAPI:
    """Return the service, called "Rings", without any birds.

    What's sent for a bird, and no field else:
        ring      two capital letters A to Z, four digits: "MX0417"
        species   "barn owl", "osprey" or "tern"
        wing      in mm, 20 to 900
        weight    in g, more than 0, or null if it wasn't weighed. Null, too, if nothing is said
        nest      a text of up to 200 characters, or null: the place. Null, too, if nothing is said

    A bird as it's shown (Bird): ring, species, wing, weight, ringer (the name of who sent it).
    As ringers see it (BirdWithNest): nest as well.

    POST /birds           201, BirdWithNest. If the ring is there already, it's a 409
    GET /birds            200, a list of Bird, by ring. species=… leaves only those
    GET /birds/count      200, {"birds": 17} (Count)
    GET /birds/{ring}     200, Bird
    GET /birds/{ring}/nest   200, BirdWithNest
    PATCH /birds/{ring}   200, BirdWithNest. All fields but the ring may be sent; null empties what
                          may be null. It's for the ringer who sent the bird; for others it's a 403

    POST, PATCH and /nest are for ringers: their token is in the header X-Ringer (see RINGERS), and
    without a known one it's a 401. A bird that isn't there is a 404, and what doesn't fit is
    FastAPI's own 422. The body of all other errors is {"detail": "…"} (Problem).

    The names in brackets are those of the models in /openapi.json. Each status is named there, with
    its model.
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
