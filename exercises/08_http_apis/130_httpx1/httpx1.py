"""Forty kitchens, one lunch break.

Leila's app shows what forty restaurants near the office have for lunch. It asks one after the
other, half a second each. By the time the last menu is there, half of the office has gone for
kebab. And if one kitchen's server is down, there's no menu at all.

`httpx` looks like requests, but it has two clients: `Client` for ordinary code, `AsyncClient` for
coroutines. (It's downloaded once, about 1 MB.) A client can know its `base_url`. Its timeout is
five seconds unless you say otherwise.

    with httpx.Client(base_url="https://lunch.example") as client:
        answer = client.get("/menus", params={"day": "Mon"})
        answer.raise_for_status()            # all but 2xx is an HTTPStatusError
        answer.json()

    async with httpx.AsyncClient(base_url="https://lunch.example") as client:
        answer = await client.get("/menus")

If a request goes wrong, that's a kind of `httpx.HTTPError`. The check needs no network: an
`httpx.MockTransport` answers in place of the kitchens. So it does here:
`pythlings shell httpx1 -- python httpx1.py`.
"""

import asyncio
from urllib.parse import quote

import httpx

Menu = list[str]


def menu(client: httpx.Client, kitchen: str) -> Menu:
    """Return the list that GET /menus/KITCHEN answers. The kitchen is one piece of the path.

    If there's no such kitchen (404), the menu is []. Anything else that goes wrong is an
    httpx.HTTPError.
    """
    # TODO
    return client.get(f"/menus/{kitchen}").json()


async def menus(
    client: httpx.AsyncClient, kitchens: list[str], at_once: int = 10
) -> dict[str, Menu | None]:
    """Return the menus of all kitchens, in the order of their names in the list. A 404 is [].

    If an httpx.HTTPError happens with a kitchen, it gets None, and the others get their menus all
    the same. Any other exception, such as a mistake of our own, comes out. Ask side by side: always
    `at_once` kitchens at the same time, if there are so many, and never more. A kitchen that's in
    the list twice is asked once.
    """
    # TODO: one after the other takes too long.
    found: dict[str, Menu | None] = {}
    for kitchen in kitchens:
        answer = await client.get(f"/menus/{kitchen}")
        found[kitchen] = answer.json()
    return found


async def city(request: httpx.Request) -> httpx.Response:
    """Answer in place of forty kitchens. Each takes a moment, and every seventh is down."""
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
