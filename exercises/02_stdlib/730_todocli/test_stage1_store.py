import json

import pytest
from todocli import TodoError, load, save

DATA = {"next": 5, "items": [{"id": 4, "text": "mow — Zoë's", "done": True}]}


def test_fresh(tmp_path):
    """without a file the list is empty and the next number is 1"""
    assert load(tmp_path / "todo.json") == {"next": 1, "items": []}


def test_round_trip(tmp_path):
    """what was saved is loaded"""
    path = tmp_path / "todo.json"
    save(DATA, path)
    assert (load(path), json.loads(path.read_bytes())) == (DATA, DATA)


def test_fresh_lists_are_separate(tmp_path):
    """two fresh lists do not share their items"""
    load(tmp_path / "a.json")["items"].append("x")
    assert load(tmp_path / "b.json") == {"next": 1, "items": []}


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"items": []}', '{"next": 1}', "\udcff"])
def test_damaged(tmp_path, text):
    """a damaged file is an error that names it, and stays as it is"""
    path = tmp_path / "todo.json"
    data = text.encode("utf-8", "surrogateescape")
    path.write_bytes(data)
    with pytest.raises(TodoError, match=r"todo\.json"):
        load(path)
    assert path.read_bytes() == data


def test_save_leaves_nothing(tmp_path):
    """saving leaves no other file behind"""
    save(DATA, tmp_path / "todo.json")
    assert [path.name for path in tmp_path.iterdir()] == ["todo.json"]


def test_save_is_safe(tmp_path):
    """a save that fails half-way leaves the old list"""
    path = tmp_path / "todo.json"
    save(DATA, path)
    with pytest.raises(TypeError):
        save({"next": 1, "items": [{"id": 1, "text": {"a", "set"}}]}, path)
    assert load(path) == DATA
