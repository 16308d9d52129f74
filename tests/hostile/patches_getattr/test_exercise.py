from exercise import Person


def test_name():
    assert getattr(Person("Ada"), "name") == "Ada"
