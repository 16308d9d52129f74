# expect: So far there is none
from satchel import pack, unpack


def test_back():
    for items in ([], [""], ["\\"], ["a;b", "c\\"], ["\n", "a", "a"]):
        assert unpack(pack(items)) == items


def test_two():
    assert pack(["a", "b"]) == pack(["a"]) + pack(["b"])
