"""Forty kitchens, one lunch break."""

import asyncio
from urllib.parse import quote

import httpx

Menu = list[str]


def path_of(kitchen: str) -> str:
    """Return the path of a kitchen's menu."""
    return f"/menus/{quote(kitchen, safe='')}"


def dishes_of(answer: httpx.Response) -> Menu:
    """Return the menu in an answer."""
    if answer.status_code == 404:
        return []
    answer.raise_for_status()
    dishes: Menu = answer.json()
    return dishes


def menu(client: httpx.Client, kitchen: str) -> Menu:
    """Return the menu of a kitchen."""
    return dishes_of(client.get(path_of(kitchen)))


async def menus(
    client: httpx.AsyncClient, kitchens: list[str], at_once: int = 10
) -> dict[str, Menu | None]:
    """Return the menus of all kitchens, or None where it went wrong."""
    places = asyncio.Semaphore(at_once)

    async def asked(kitchen: str) -> Menu | None:
        async with places:
            try:
                return dishes_of(await client.get(path_of(kitchen)))
            except httpx.HTTPError:
                return None

    names = list(dict.fromkeys(kitchens))
    found = await asyncio.gather(*(asked(name) for name in names))
    return dict(zip(names, found, strict=True))


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

# Why this way
#
# What to make of an answer has nothing to do with how it came, so both worlds share `dishes_of`.
# `return_exceptions=True` would also save lunch, but it would hide our own mistakes among the kitchens'.
# The semaphore is ours. httpx.Limits also bounds the connections of a client, but a request that waits too
# long for one gets a PoolTimeout. In httpx, raise_for_status refuses redirections, too.
