import mongomock_ng as mongomock
import pytest
from mongodb1 import hours_by_tag, quick, take_in, visit, with_tags
from pythlings_checks import called


def line(hours, result):
    return {"day": "2026-11-03", "hours": hours, "result": result}


CARDS = [
    {"_id": 4, "owner": "Efua", "thing": "toaster", "tags": ["electric", "kitchen"], "hours": 2.5,
     "visits": [line(2, "fixed"), line(0.5, "tested")]},
    {"_id": 1, "owner": "Kojo", "thing": "radio", "tags": ["old", "electric"], "hours": 1,
     "visits": [line(1, "fixed")]},
    {"_id": 9, "owner": "Abena", "thing": "chair", "tags": ["wood"], "hours": 0, "visits": []},
    {"_id": 2, "owner": "Efua", "thing": "mixer", "tags": ["heavy", "kitchen", "electric"],
     "hours": 1.25, "visits": [line(1, "waits for a part"), line(0.25, "fixed")]},
    {"_id": 7, "owner": "Kojo", "thing": "Ɛkyɛ hat", "tags": [], "hours": 4, "visits": [line(4, "fixed")]},
]  # fmt: skip


@pytest.fixture
def cards():
    made = mongomock.MongoClient().cafe.cards
    made.insert_many([dict(card) for card in CARDS])
    return made


def check(found, wanted, words):
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def card(cards, number):
    return cards.find_one({"_id": number})


def test_new(cards):
    """a new thing gets a card"""
    number = take_in(cards, "Abena", "toaster", ["kitchen", "electric"])
    check(cards.count_documents({}), 6, "There were 5 cards, and a new thing came. Cards:")
    found = card(cards, number)
    if found is None:
        pytest.fail(f"take_in gave {number!r}, and that's no card's _id.")
    wanted = {
        "owner": "Abena",
        "thing": "toaster",
        "tags": ["electric", "kitchen"],
        "visits": [],
        "hours": 0,
    }
    found = {**found, "tags": sorted(found.get("tags", []))}
    del found["_id"]
    check(found, wanted, "The new card, without its _id:")


def test_known(cards):
    """what's known gets further tags, each once, and keeps the rest"""
    number = take_in(cards, "Efua", "toaster", ["kitchen", "heavy"])
    check(number, 4, "Efua's toaster has the card 4. take_in gave:")
    check(cards.count_documents({}), 5, "Cards, afterwards:")
    found = card(cards, 4)
    check(sorted(found["tags"]), ["electric", "heavy", "kitchen"], "The tags of the toaster:")
    check((found["hours"], found["visits"]), (2.5, CARDS[0]["visits"]), "Its hours and visits:")


def test_no_tags(cards):
    """a thing may have no tags"""
    number = take_in(cards, "Ama", "kite", [])
    check(card(cards, number).get("tags"), [], "Ama's kite has no tags. On its card:")


def test_visit(cards):
    """a visit is added, and its hours"""
    found = visit(cards, 1, "2026-11-10", 0.5, "wäits")
    check(found, True, "visit gave:")
    wanted = [line(1, "fixed"), {"day": "2026-11-10", "hours": 0.5, "result": "wäits"}]
    check(
        (card(cards, 1)["hours"], card(cards, 1)["visits"]),
        (1.5, wanted),
        "Hours and visits of the radio:",
    )
    check(card(cards, 4), CARDS[0], "The toaster's card should stay as it was.")


def test_visit_unknown(cards):
    """a visit to a card that isn't there is False"""
    found = visit(cards, 12345, "2026-11-10", 0.5, "fixed")
    check(found, False, "There's no card 12345. visit gave:")
    check(cards.count_documents({}), 5, "Cards, afterwards:")


def test_visit_at_once(cards, monkeypatch):
    """of two visits at once, none is lost"""
    push = type(cards).update_one
    interruptions = []
    other = {"$push": {"visits": line(3, "of another volunteer")}, "$inc": {"hours": 3}}

    def interrupted(name):
        read = getattr(cards, name)

        def call(*args, **more):
            found = read(*args, **more)
            if not interruptions:
                push(cards, {"_id": 1}, other)
                interruptions.append(name)
            return found

        monkeypatch.setattr(cards, name, call, raising=False)

    interrupted("find_one")
    visit(cards, 1, "2026-11-10", 0.5, "fixed")
    monkeypatch.undo()
    found = card(cards, 1)
    came = sum(each["hours"] for each in found["visits"])
    if found["hours"] != came or len(found["visits"]) < 2 or (interruptions and came < 4.5):
        pytest.fail(
            "You've fetched the card. Right then another volunteer added a visit of 3 hours, and what "
            f"you wrote back has lost it:\n\nhours:  {found['hours']}\nvisits: {found['visits']}"
        )


def test_with_tags(cards):
    """things that have all of the tags, in any order"""
    assert with_tags(cards, ["electric", "kitchen"]) == ["mixer", "toaster"]
    assert with_tags(cards, ["electric"]) == ["mixer", "radio", "toaster"]
    assert with_tags(cards, ["wood", "kitchen"]) == []


def test_with_no_tags(cards):
    """without tags, with_tags gives all things"""
    assert with_tags(cards, []) == ["chair", "mixer", "radio", "toaster", "Ɛkyɛ hat"]


def test_quick(cards):
    """fixed and short has to be the same visit"""
    assert quick(cards) == ["mixer", "radio"]


def test_hours_by_tag(cards):
    """the hours of each tag, the highest first"""
    assert hours_by_tag(cards) == [
        ("electric", 4.75), ("kitchen", 3.75), ("heavy", 1.25), ("old", 1), ("wood", 0)
    ]  # fmt: skip


def in_any_order(cards, monkeypatch):
    """MongoDB gives groups in any order; this copy of it would sort them by name."""
    aggregate = cards.aggregate

    def shuffled(pipeline, *args, **more):
        stages = list(pipeline)
        groups = [at for at, stage in enumerate(stages) if "$group" in stage]
        if not groups:
            return aggregate(stages, *args, **more)
        made = list(aggregate(stages[: groups[-1] + 1], *args, **more))
        between = mongomock.MongoClient().cafe.groups
        if made:
            between.insert_many(made[::-1])
        return between.aggregate(stages[groups[-1] + 1 :], *args, **more)

    monkeypatch.setattr(cards, "aggregate", shuffled, raising=False)


def test_hours_ties(cards, monkeypatch):
    """tags with the same hours are in alphabetical order"""
    in_any_order(cards, monkeypatch)
    cards.insert_one({"tags": ["aluminium", "tin"], "hours": 1, "thing": "tin", "visits": []})
    found = [tag for tag, hours in hours_by_tag(cards) if hours == 1]
    check(found, ["aluminium", "old", "tin"], "The tags with exactly one hour:")


def test_hours_nothing():
    """without cards there are no tags"""
    cards = mongomock.MongoClient().empty.cards
    assert hours_by_tag(cards) == []


def test_program():
    """the program shows Efua's toaster"""
    from mongodb1 import main

    ran = called(main)
    ran.says("electric and heavy: ['toaster']", "quick: ['toaster']")
    ran.says("hours: [('electric', 4.0), ('heavy', 2.0), ('kitchen', 2.0)]")
