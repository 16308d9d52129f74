"""A toaster with a history.

At Yaw's repair café in Kumasi every thing has a card: owner, name, tags, and a line for each visit.
As tables that would be four with joins. In MongoDB it's one *document*, like the card:

    {"_id": ObjectId(...), "owner": "Efua", "thing": "toaster", "tags": ["electric", "kitchen"],
     "hours": 1.5, "visits": [{"day": "2026-11-03", "hours": 1.5, "result": "waits for a part"}]}

A query looks like what it should find, an update says what changes. Some operators, for boats:

    boats.find({"length": {"$lt": 7}, "ports": "Tema"})          # "Tema" is one of its ports
    boats.find({"trips": {"$elemMatch": {"fish": "tuna", "kg": {"$gt": 90}}}})    # in the same trip
    boats.update_one({"_id": number}, {"$inc": {"kg": 5}, "$push": {"trips": trip}})
    boats.update_one({"name": "Ada"}, {"$addToSet": {"ports": {"$each": ["Tema", "Axim"]}},
                                       "$setOnInsert": {"trips": []}}, upsert=True)
    boats.aggregate([{"$unwind": "$trips"},                       # one document for each trip
                     {"$group": {"_id": "$trips.fish", "kg": {"$sum": "$trips.kg"}}},
                     {"$sort": {"kg": -1, "_id": 1}}])

Several volunteers work at once. So never fetch a card, change it and write it back: send the change.

Write the functions. (About 3 MB, once. The check uses a copy of MongoDB that's written in Python.)

    pythlings shell mongodb1 -- python mongodb1.py
"""

from typing import Any

import mongomock_ng as mongomock
from pymongo import ReturnDocument
from pymongo.collection import Collection

Cards = Collection[dict[str, Any]]


def take_in(cards, owner, thing, tags):
    known = cards.find_one({"owner": owner, "thing": thing})
    if known:
        cards.update_one({"_id": known["_id"]}, {"$addToSet": {"tags": {"$each": list(tags)}}})
        return known["_id"]
    card = {"owner": owner, "thing": thing, "tags": list(dict.fromkeys(tags)), "visits": [], "hours": 0}
    return cards.insert_one(card).inserted_id


def visit(cards, number, day, hours, result):
    change = {"$inc": {"hours": hours}}
    change["$push"] = {"visits": {"day": day, "hours": hours, "result": result}}
    return cards.find_one_and_update({"_id": number}, change) is not None


def with_tags(cards, tags):
    wanted = {"$and": [{"tags": tag} for tag in tags]} if tags else {}
    return sorted(cards.distinct("thing", wanted))


def quick(cards):
    rows = cards.aggregate(
        [
            {"$unwind": "$visits"},
            {"$match": {"visits.result": "fixed", "visits.hours": {"$lte": 1}}},
            {"$group": {"_id": "$_id", "thing": {"$first": "$thing"}}},
            {"$sort": {"thing": 1}},
        ]
    )
    return [row["thing"] for row in rows]


def hours_by_tag(cards):
    rows = cards.aggregate(
        [{"$unwind": "$tags"}, {"$group": {"_id": "$tags", "h": {"$sum": "$hours"}}}]
    )
    pairs = [(row["_id"], row["h"]) for row in rows]
    pairs.sort()
    pairs.sort(key=lambda pair: pair[1], reverse=True)
    return pairs


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
