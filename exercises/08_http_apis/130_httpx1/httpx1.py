"""Forty kitchens, one lunch break.

Leila's app shows what forty restaurants near the office have for lunch. It asks one after the other,
half a second each, and by the time the last menu is there half of the office has gone for kebab.
When one kitchen's server is down, there's no menu at all.

`httpx` looks like requests, and it can do both: a `Client` for ordinary code, an `AsyncClient` for
coroutines. (It's about 1 MB, once.) A client knows its `base_url` and has a timeout of five seconds
unless you say otherwise.

    with httpx.Client(base_url="https://lunch.example") as client:
        answer = client.get("/menus", params={"day": "Mon"})
        answer.raise_for_status()            # all but 2xx is an HTTPStatusError
        answer.json()

    async with httpx.AsyncClient(base_url="https://lunch.example") as client:
        answer = await client.get("/menus")

Its exceptions are an `httpx.HTTPError`. For tests there's a transport that answers without any
network, `httpx.MockTransport`: the check uses it, and so does
`pythlings shell httpx1 -- python httpx1.py`.
"""

import asyncio
from urllib.parse import quote

import httpx

Menu = list[str]


def menu(client: httpx.Client, kitchen: str) -> Menu:
    """Return the menu of a kitchen: the list of GET /menus/KITCHEN, which is one piece of the path.

    If there's no such kitchen (404), the menu is []. What else goes wrong is an httpx.HTTPError.
    """
    # TODO
    return client.get(f"/menus/{kitchen}").json()


async def menus(
    client: httpx.AsyncClient, kitchens: list[str], at_once: int = 10
) -> dict[str, Menu | None]:
    """Return the menus of all kitchens, in the order in which they're named. A 404 is [], as above.

    A kitchen with which anything goes wrong, as an httpx.HTTPError, has None, and the others have
    their menu all the same. Requests go on side by side, `at_once` of them if there are so many, and
    never more. A kitchen that's named twice is asked once. Another exception, such as a slip of our
    own, comes out.
    """
    # TODO: one after the other takes too long.
    found: dict[str, Menu | None] = {}
    for kitchen in kitchens:
        answer = await client.get(f"/menus/{kitchen}")
        found[kitchen] = answer.json()
    return found


async def city(request: httpx.Request) -> httpx.Response:
    """Answer in place of forty kitchens: each takes a moment, every seventh is ill."""
    await asyncio.sleep(0.05)
    number = int(request.url.path.rpartition("-")[2])
    return httpx.Response(503) if number % 7 == 0 else httpx.Response(200, json=[f"soup {number}"])


async def main() -> None:
    """Show all menus."""
    names = [f"kitchen-{number}" for number in range(1, 41)]
    transport = httpx.MockTransport(city)
    async with httpx.AsyncClient(base_url="https://lunch.example", transport=transport) as client:
        for name, dishes in (await menus(client, names)).items():
            print(f"{name:<12} {'closed' if dishes is None else ', '.join(dishes)}")


if __name__ == "__main__":
    asyncio.run(main())
