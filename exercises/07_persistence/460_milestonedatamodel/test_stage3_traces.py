import copy

import pytest
from parlour_for_check import FILE, Parlour, check, differences

TRACES = copy.deepcopy(FILE)
TRACES["ingredients"]["hazelnut paste"]["traces"] = ["peanuts"]
TRACES["ingredients"]["cocoa"]["traces"] = ["nuts", "sesame"]
TRACES["ingredients"]["açaí"] = {"contains": [], "traces": ["sesame"]}
# What the labels say, without their names.
GIANDUIA = "whole milk 617 g, brown sugar 162 g, hazelnut paste 151 g, cocoa 70 g"
RYE = "whole milk 617 g, brown sugar 151 g, cocoa 151 g, rye crumbs 151 g"
AÇAÍ = "açaí 907 g, brown sugar 93 g"
LABELS = {
    "gianduia": [GIANDUIA, "contains: lactose, nuts", "traces: peanuts, sesame"],
    "rye": [RYE, "contains: gluten, lactose", "traces: nuts, sesame"],
    "açaí": [AÇAÍ, "contains: -", "traces: sesame"],
}
AFTER = {
    "gianduia": [GIANDUIA, "contains: lactose, nuts, peanuts, sesame", "traces: -"],
    "rye": [RYE, "contains: gluten, lactose, nuts, sesame", "traces: -"],
    "açaí": [AÇAÍ, "contains: sesame", "traces: -"],
}


@pytest.fixture
def parlour(tmp_path, monkeypatch):
    monkeypatch.delenv("FLAVOURS_DB", raising=False)
    return Parlour(tmp_path / "polo sud").filled()


@pytest.fixture
def full(parlour):
    return parlour.filled(TRACES)


def test_label(full):
    """stage 3: a label has a fourth line, for traces of what it doesn't contain"""
    check(full.labels(), LABELS, "A label that differs:")


def test_no_traces(parlour):
    """stage 3: a label without traces has a dash"""
    parlour.filled(FILE)
    check(parlour.labels("rye")["rye"][-1:], ["traces: -"], "The last line of `label rye`:")


def test_both(parlour):
    """stage 3: if an ingredient contains it, the label names no traces of it"""
    both = {"contains": ["nuts"], "traces": ["nuts"]}
    parlour.load({"ingredients": {"mix": both}, "flavours": {"mix": {"mix": 9}}}).succeeds()
    wanted = {"mix": ["mix 9 g", "contains: nuts", "traces: -"]}
    check(
        parlour.labels("mix"), wanted, "An ingredient contains nuts, and has traces of nuts, too:"
    )


def test_without(full):
    """stage 3: a flavour with traces of an allergen isn't without it"""
    for allergen, wanted in [("nuts", ["açaí"]), ("peanuts", ["açaí", "rye"]), ("sesame", [])]:
        found = sorted(full("without", allergen).succeeds().stdout.splitlines())
        found = [line for line in found if line]
        check(found, sorted(wanted), f"`without {allergen}` prints:")


def test_replaced(full):
    """stage 3: loading an ingredient again replaces its traces"""
    full.load(
        {"ingredients": {"açaí": {}, "cocoa": {"contains": ["nuts"], "traces": ["soy"]}}}
    ).succeeds()
    found = full.labels("açaí", "rye")
    wanted = {
        "açaí": [AÇAÍ, "contains: -", "traces: -"],
        "rye": [RYE, "contains: gluten, lactose, nuts", "traces: soy"],
    }
    check(found, wanted, "Açaí has no traces any more, cocoa contains nuts and has traces of soy:")


def test_different(full):
    """stage 3: 0001 knows nothing of traces"""
    now = full.schema()
    full.alembic("downgrade", "0001")
    if not differences(now, full.schema()):
        pytest.fail(
            "The tables are the same at 0001 and at 0002. The new law isn't in a migration."
        )


def test_with_data(full):
    """stage 3: one step down and up: nothing is lost, and what was a trace is contained"""
    full.alembic("downgrade", "-1")("setup").succeeds()
    check(full.labels(), AFTER, "After one step down and up again, a label that differs:")


def test_plain_data(parlour):
    """stage 3: what was in the database before the new law is there afterwards"""
    parlour.filled(FILE)
    before = parlour.labels()
    parlour.alembic("downgrade", "-1")("setup").succeeds()
    check(
        parlour.labels(),
        before,
        "Without any traces. After one step down and up, a label that differs:",
    )


def test_rules_stay(full):
    """stage 3: one step down and up: the tables are as they were"""
    before = full.schema()
    full.alembic("downgrade", "-1").alembic("upgrade", "head")
    found = differences(full.schema(), before)
    if found:
        pytest.fail(f"After one step down and up again, the tables differ from before:\n\n{found}")


def test_all_the_way(full):
    """stage 3: down to the beginning no table is left, and all of it comes back"""
    before = full.schema()
    full.alembic("downgrade", "base")
    check(full.tables(), [], "After the downgrade to base, there are tables:")
    full("setup").succeeds()
    found = differences(full.schema(), before)
    if found:
        pytest.fail(f"After the way down and up again, the tables differ from before:\n\n{found}")
    full.load(TRACES).succeeds()
    check(full.labels(), LABELS, "Loaded once more, a label that differs:")
