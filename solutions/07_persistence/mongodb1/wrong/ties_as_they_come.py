# expect: tags with the same hours are in alphabetical order
from typing import Any

import mongomock_ng as mongomock
from pymongo import ReturnDocument
from pymongo.collection import Collection

Cards = Collection[dict[str, Any]]


def take_in(cards: Cards, owner: str, thing: str, tags: list[str]) -> Any:
    """Make sure that there's a card for this owner's thing, and return its _id.

    A new card has no visits and 0 hours. If the card is there already, add the tags that it doesn't
    have yet, and leave the rest as it is.
    """
    card = cards.find_one_and_update(
        {"owner": owner, "thing": thing},
        {"$addToSet": {"tags": {"$each": tags}}, "$setOnInsert": {"visits": [], "hours": 0}},
        upsert=True,
        return_document=ReturnDocument.AFTER,
    )
    return card["_id"]


def visit(cards: Cards, number: Any, day: str, hours: float, result: str) -> bool:
    """Add a visit and its hours to the card with this _id. Return False if there's no such card."""
    line = {"day": day, "hours": hours, "result": result}
    done = cards.update_one({"_id": number}, {"$push": {"visits": line}, "$inc": {"hours": hours}})
    return done.matched_count == 1


def with_tags(cards: Cards, tags: list[str]) -> list[str]:
    """Return the things that have all of these tags (and perhaps others), sorted by name."""
    wanted = {"tags": {"$all": tags}} if tags else {}
    return [card["thing"] for card in cards.find(wanted).sort("thing")]


def quick(cards: Cards) -> list[str]:
    """Return the things with a visit of at most one hour that ended as "fixed", sorted by name."""
    wanted = {"visits": {"$elemMatch": {"result": "fixed", "hours": {"$lte": 1}}}}
    return [card["thing"] for card in cards.find(wanted).sort("thing")]


def hours_by_tag(cards: Cards) -> list[tuple[str, float]]:
    """Return the hours that went into each tag, the highest first, equal ones sorted by tag."""
    steps: list[dict[str, Any]] = [
        {"$unwind": "$tags"},
        {"$group": {"_id": "$tags", "hours": {"$sum": "$hours"}}},
        {"$sort": {"hours": -1}},
    ]
    return [(row["_id"], row["hours"]) for row in cards.aggregate(steps)]


def main() -> None:
    cards = mongomock.MongoClient().cafe.cards
    toaster = take_in(cards, "Efua", "toaster", ["electric", "kitchen"])
    visit(cards, toaster, "2026-11-03", 1.5, "waits for a part")
    take_in(cards, "Efua", "toaster", ["kitchen", "heavy"])
    visit(cards, toaster, "2026-11-10", 0.5, "fixed")
    visit(cards, take_in(cards, "Yaw", "radio", ["electric"]), "2026-11-10", 2, "beyond repair")
    for card in cards.find({}, {"_id": False}):
        print(card)
    print("electric and heavy:", with_tags(cards, ["electric", "heavy"]))
    print("quick:", quick(cards))
    print("hours:", hours_by_tag(cards))


if __name__ == "__main__":
    main()
