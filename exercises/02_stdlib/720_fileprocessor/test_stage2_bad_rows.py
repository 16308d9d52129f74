import json
from pathlib import Path

import pytest
from bakery_for_check import NAMES, holds, problems, processed

GOOD = {"shop": "Quay", "quantity": 12, "day": "2026-05-01"}


def test_thursday(tmp_path):
    """last Thursday: five orders and four problems"""
    text = Path("orders.csv").read_text(encoding="utf-8")
    ran = processed(tmp_path, text)
    wanted = (
        'shop,quantity,day,crates\nMill Lane,120,2026-05-01,10\n"Corner, North",7,2026-05-01,1\n'
        '"Old\nHarbour",12,2026-05-02,1\nStation,13,2026-05-02,2\nPark,500,2028-02-29,42\n'
    )
    holds(ran, "out.csv", wanted)
    quay = ["7,bad quantity 'many'", "7,bad day '2026-05-32'"]
    problems(ran, "4,no shop", *quay, "9,unknown fields")
    ran.prints("5 orders, 4 problems")


def test_line(tmp_path):
    """the place is the line of the file, also behind a name on two lines"""
    text = NAMES + '"Old\nHarbour",5,2026-05-01\n,5,2026-05-01\n"Two\n\nLines",0,2026-05-01\n'
    problems(processed(tmp_path, text), "4,no shop", "7,bad quantity '0'")


def test_number_of_the_object(tmp_path):
    """the place in a JSON file is the number of the object, from 1"""
    text = json.dumps([GOOD | {"shop": ""}, GOOD, GOOD | {"shop": ""}])
    problems(processed(tmp_path, text, "in.json"), "1,no shop", "3,no shop")


def test_all_reasons(tmp_path):
    """a row with several reasons makes several lines, in the order of the table"""
    ran = processed(tmp_path, NAMES + " ,x,y,z\n")
    problems(ran, "2,unknown fields", "2,no shop", "2,bad quantity 'x'", "2,bad day 'y'")
    ran.prints("0 orders, 4 problems")


def test_missing_fields(tmp_path):
    """a row that's too short is a bad row, too"""
    ran = processed(tmp_path, NAMES + "Quay\n")
    problems(ran, "2,bad quantity None", "2,bad day None")


def test_empty_object(tmp_path):
    """an object with nothing in it is a bad row, too"""
    ran = processed(tmp_path, "[{}]", "in.json")
    problems(ran, "1,no shop", "1,bad quantity None", "1,bad day None")


@pytest.mark.parametrize("shop", ["", "   ", None, 7])
def test_no_shop(tmp_path, shop):
    """no shop: nothing, only spaces, or no text"""
    text = json.dumps([GOOD | {"shop": shop}])
    problems(processed(tmp_path, text, "in.json"), "1,no shop")


@pytest.mark.parametrize("quantity", ["many", "0", "501", "-4", "1.5", "", 0, 501, 2.5])
def test_quantity(tmp_path, quantity):
    """bad quantity: no whole number from 1 to 500"""
    text = json.dumps([GOOD | {"quantity": quantity}])
    problems(processed(tmp_path, text, "in.json"), f"1,bad quantity {quantity!r}")


@pytest.mark.parametrize("quantity", [True, None, [5]])
def test_no_number(tmp_path, quantity):
    """bad quantity: true, null and a list are no numbers"""
    text = json.dumps([GOOD | {"quantity": quantity}])
    problems(processed(tmp_path, text, "in.json"), f"1,bad quantity {quantity!r}")


@pytest.mark.parametrize("quantity", [1, "1", 500, "500"])
def test_just_right(tmp_path, quantity):
    """1 and 500 are good, as a number and as text"""
    text = json.dumps([GOOD | {"quantity": quantity}])
    ran = processed(tmp_path, text, "in.json").succeeds()
    crates = 1 if int(quantity) == 1 else 42
    wanted = f"shop,quantity,day,crates\nQuay,{quantity},2026-05-01,{crates}\n"
    holds(ran, "out.csv", wanted)


@pytest.mark.parametrize("day", ["2026-05-32", "2026-02-29", "1.5.2026", "", None, 20260501])
def test_day(tmp_path, day):
    """bad day: no day of the calendar"""
    text = json.dumps([GOOD | {"day": day}])
    problems(processed(tmp_path, text, "in.json"), f"1,bad day {day!r}")


@pytest.mark.parametrize("day", ["2026-5-1", "20260501", "2026-W18-5", "2026-05-01T00:00"])
def test_day_written_otherwise(tmp_path, day):
    """bad day: written in another way than 2026-05-01"""
    text = json.dumps([GOOD | {"day": day}])
    problems(processed(tmp_path, text, "in.json"), f"1,bad day {day!r}")
