import copy
import json
from datetime import date

import pytest
from dataclassjson1 import Loan, from_dict, load, save, to_dict

OPEN = Loan("train", "Okafor", date(2024, 2, 29))
BACK = Loan("drum — größe 2", "Lind", date(2024, 5, 1), date(2024, 5, 20), 500)


def test_to_dict():
    """dates become text, None stays None"""
    assert to_dict(OPEN) == {
        "toy": "train",
        "family": "Okafor",
        "lent": "2024-02-29",
        "returned": None,
        "deposit": 0,
    }


@pytest.mark.parametrize("loan", [OPEN, BACK])
def test_json_can_hold_it(loan):
    """JSON can hold the dict"""
    assert json.loads(json.dumps(to_dict(loan))) == to_dict(loan)


@pytest.mark.parametrize("loan", [OPEN, BACK])
def test_round_trip(loan):
    """the dict becomes the same loan again"""
    assert from_dict(to_dict(loan)) == loan


def test_old_file():
    """fields with default may be missing"""
    data = {"toy": "train", "family": "Okafor", "lent": "2024-02-29"}
    assert from_dict(data) == OPEN


def test_new_file():
    """unknown fields are left out"""
    assert from_dict(to_dict(BACK) | {"colour": "red"}) == BACK


@pytest.mark.parametrize("name", ["toy", "family", "lent"])
def test_missing(name):
    """a field without default must be there"""
    data = to_dict(BACK)
    del data[name]
    with pytest.raises((KeyError, TypeError)):
        from_dict(data)


def test_dict_stays():
    """the dict is not changed"""
    data = to_dict(BACK) | {"colour": "red"}
    before = copy.deepcopy(data)
    from_dict(data)
    assert data == before


@pytest.mark.parametrize("loans", [[OPEN, BACK], [BACK], []])
def test_save_and_load(tmp_path, loans):
    """what was saved is loaded, and before there are no loans"""
    assert load(tmp_path / "loans.json") == []
    save(loans, tmp_path / "loans.json")
    assert load(tmp_path / "loans.json") == loans


def test_letters(tmp_path):
    """letters such as ö stand in the file as they are"""
    save([BACK], tmp_path / "loans.json")
    assert ("größe" in (tmp_path / "loans.json").read_bytes().decode("utf-8")) is True
