import json
from datetime import date

import pytest
from dataclassjson1 import Loan, from_dict, load, main, save, to_dict
from pythlings_checks import called


def train():
    return Loan("train", "Okafor", date(2024, 2, 29))


def drum():
    return Loan("drum, Größe 2", "Lind", date(2026, 5, 1), date(2026, 5, 20), 500)


def drum_data():
    return {
        "toy": "drum, Größe 2",
        "family": "Lind",
        "lent": "2026-05-01",
        "returned": "2026-05-20",
        "deposit": 500,
    }


def test_to_dict():
    """dates become texts"""
    assert to_dict(Loan("drum", "Lind", date(2026, 5, 1), date(2026, 5, 20), 500)) == {
        "toy": "drum",
        "family": "Lind",
        "lent": "2026-05-01",
        "returned": "2026-05-20",
        "deposit": 500,
    }


def test_to_dict_none():
    """a toy that isn't back has None for returned"""
    assert to_dict(Loan("train", "Okafor", date(2024, 2, 29))) == {
        "toy": "train",
        "family": "Okafor",
        "lent": "2024-02-29",
        "returned": None,
        "deposit": 0,
    }


def test_to_dict_stays():
    """to_dict leaves the loan as it is"""
    loan = drum()
    to_dict(loan)
    assert loan == drum(), f"after to_dict, the loan is {loan}"


def test_from_dict():
    """a dict becomes the loan again"""
    wanted = drum()
    assert from_dict(drum_data()) == wanted
    wanted = train()
    assert from_dict({**drum_data(), **to_dict(train())}) == wanted


def test_old_file():
    """in an old file, returned and deposit may be missing"""
    data = {"toy": "train", "family": "Okafor", "lent": "2024-02-29"}
    wanted = train()
    assert from_dict(data) == wanted
    data = {"toy": "kite", "lent": "2026-05-01", "family": "Bo", "returned": "2026-05-02"}
    wanted = Loan("kite", "Bo", date(2026, 5, 1), date(2026, 5, 2))
    assert from_dict(data) == wanted


def test_new_file():
    """in a newer file, there may be fields that this version doesn't know"""
    data = {"colour": "red", **drum_data(), "parts": [1, 2]}
    wanted = drum()
    assert from_dict(data) == wanted


def test_missing():
    """without toy, family or lent there's a KeyError or a TypeError"""
    for name in ("toy", "family", "lent"):
        data = drum_data()
        del data[name]
        try:
            found = from_dict(data)
        except (KeyError, TypeError):
            continue
        pytest.fail(f"without {name} there should be an error, and from_dict returned {found}")


def test_dict_stays():
    """the dict stays as it is"""
    data = {"colour": "red", **drum_data()}
    from_dict(data)
    assert data == {
        "colour": "red",
        "toy": "drum, Größe 2",
        "family": "Lind",
        "lent": "2026-05-01",
        "returned": "2026-05-20",
        "deposit": 500,
    }, f"after from_dict(data), data is {data}"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_save_and_load(folder):
    """what was saved can be loaded"""
    for loans in ([train(), drum()], [drum()], []):
        save(list(loans), "loans.json")
        found = load("loans.json")
        if found != loans:
            pytest.fail(f"these were saved: {loans}\n\nand these were loaded: {found}")


def test_file(folder):
    """the file holds a list of dicts, as JSON"""
    save([drum()], "loans.json")
    data = json.loads((folder / "loans.json").read_bytes().decode("utf-8"))
    if data != [drum_data()]:
        pytest.fail(f"one loan was saved, and the file holds {data}")


def test_letters(folder):
    """letters such as ß are in the file as they are"""
    save([drum()], "loans.json")
    text = (folder / "loans.json").read_bytes().decode("utf-8")
    if "Größe" not in text:
        pytest.fail(f"Größe was saved, and the file has\n{text}")


def test_no_file(folder):
    """without a file there are no loans"""
    assert load("nowhere.json") == []


def test_damaged_file(folder):
    """a damaged file isn't taken for an empty one"""
    (folder / "loans.json").write_text('[{"toy": "train", "fam', encoding="utf-8")
    try:
        found = load("loans.json")
    except ValueError:
        return
    pytest.fail(
        "half of a file was written: " + '[{"toy": "train", "fam'
        f"\n\nload returned {found}, and the next save writes that over it"
    )


def test_program(folder):
    """toys are lent and come back"""
    called(main, "lend", "train", "Okafor", "2026-05-01", cwd=folder).prints(
        "train: Okafor, since 1 May"
    )
    called(main, "lend", "drum", "Lind", "2026-06-10", cwd=folder).prints(
        "train: Okafor, since 1 May\ndrum: Lind, since 10 June"
    )
    called(main, "back", "train", "2026-05-20", cwd=folder).prints("drum: Lind, since 10 June")
    called(main, "lend", "train", "Lind", "2026-07-01", cwd=folder).prints(
        "drum: Lind, since 10 June\ntrain: Lind, since 1 July"
    )
    called(main, "back", "train", "2026-07-02", cwd=folder).prints("drum: Lind, since 10 June")


def test_program_file(folder):
    """the file remembers when a toy came back"""
    called(main, "lend", "train", "Okafor", "2026-05-01", cwd=folder).succeeds()
    called(main, "back", "train", "2026-05-20", cwd=folder).succeeds()
    called(main, "back", "train", "2026-05-21", cwd=folder).succeeds()
    data = json.loads((folder / "loans.json").read_bytes().decode("utf-8"))
    if [loan.get("returned") for loan in data] != ["2026-05-20"]:
        pytest.fail(f"the train came back on 2026-05-20, and the file holds {data}")
