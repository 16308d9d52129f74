import pytest
from init2 import Colour, Lacquer, mix
from pythlings_checks import program


def refused(call, make):
    """Fail unless this ends with a ValueError."""
    try:
        made = make()
    except ValueError:
        return
    except Exception as error:  # noqa: BLE001
        pytest.fail(f"{call}\n\nshould be a ValueError, and it's a {type(error).__name__}: {error}")
    pytest.fail(f"{call}\n\nshould be a ValueError, and a {type(made).__name__} came out of it.")


def test_numbers():
    """a colour of three numbers"""
    colour = Colour(255, 128, 0)
    assert colour.hex() == "#ff8000"


def test_parts():
    """red, green and blue can be asked for"""
    colour = Colour(1, 20, 255)
    assert [colour.red, colour.green, colour.blue] == [1, 20, 255]


def test_hex():
    """from_hex takes six digits, with or without #"""
    colour = Colour.from_hex("#09AfC0")
    same = Colour.from_hex("09afc0")
    assert [colour.hex(), same.hex()] == ["#09afc0", "#09afc0"]


def test_name():
    """from_name looks it up, and so facade is yellow"""
    colour = Colour.from_name("facade")
    assert colour.hex() == "#e8d9b0"


def test_hex_facade():
    """from_hex doesn't look for names"""
    colour = Colour.from_hex("facade")
    assert colour.hex() == "#facade"


def test_grey():
    """grey takes one number"""
    colour = Colour.grey(7)
    assert colour.hex() == "#070707"


def test_range():
    """numbers that aren't from 0 to 255 are refused"""
    refused("Colour(256, 0, 0)", lambda: Colour(256, 0, 0))
    refused("Colour(0, -1, 0)", lambda: Colour(0, -1, 0))
    refused("Colour(0, 0, 999)", lambda: Colour(0, 0, 999))


def test_edges():
    """0 and 255 are fine"""
    black = Colour(0, 0, 0)
    white = Colour(255, 255, 255)
    assert [black.hex(), white.hex()] == ["#000000", "#ffffff"]


def test_grey_range():
    """an impossible grey is refused as well"""
    refused("Colour.grey(256)", lambda: Colour.grey(256))
    refused("Colour.grey(-1)", lambda: Colour.grey(-1))


def test_name_unknown():
    """a name that isn't in the table is a ValueError"""
    refused('Colour.from_name("mauve")', lambda: Colour.from_name("mauve"))
    refused('Colour.from_name("")', lambda: Colour.from_name(""))
    refused('Colour.from_name("Sky")', lambda: Colour.from_name("Sky"))


def test_hex_wrong():
    """what isn't exactly six hex digits is refused"""
    refused('Colour.from_hex("#ff800")', lambda: Colour.from_hex("#ff800"))
    refused('Colour.from_hex("#ff80000")', lambda: Colour.from_hex("#ff80000"))
    refused('Colour.from_hex("#ff800g")', lambda: Colour.from_hex("#ff800g"))
    refused('Colour.from_hex("")', lambda: Colour.from_hex(""))
    refused('Colour.from_hex("##ff8000")', lambda: Colour.from_hex("##ff8000"))


def test_hex_signs():
    """a sign or a space isn't a hex digit"""
    refused('Colour.from_hex("+f+f+f")', lambda: Colour.from_hex("+f+f+f"))
    refused('Colour.from_hex("# 7 7 7")', lambda: Colour.from_hex("# 7 7 7"))


def kind(call, made):
    """Fail unless this is a Lacquer."""
    kinds = [each.__name__ for each in type(made).__mro__]
    if "Lacquer" not in kinds:
        pytest.fail(f"{call} should make a Lacquer, and it makes a {kinds[0]}.")


def test_lacquer():
    """a lacquer made in any way is a Lacquer"""
    kind('Lacquer.from_hex("#ff8000")', Lacquer.from_hex("#ff8000"))
    kind('Lacquer.from_name("sky")', Lacquer.from_name("sky"))
    kind("Lacquer.grey(8)", Lacquer.grey(8))
    lacquer = Lacquer.from_name("sky")
    assert [lacquer.coats(), lacquer.hex()] == [3, "#87ceeb"]


def test_mix():
    """mix understands all four kinds"""
    rgb = mix(["rgb", "0", "64", "255"])
    digits = mix(["hex", "#C0ffee"])
    name = mix(["name", "brick"])
    grey = mix(["grey", "128"])
    found = [rgb.hex(), digits.hex(), name.hex(), grey.hex()]
    assert found == ["#0040ff", "#c0ffee", "#9c3a2e", "#808080"]


def test_mix_lacquer():
    """mix makes the kind that it's asked for"""
    kind('mix(["rgb", "1", "2", "3"], Lacquer)', mix(["rgb", "1", "2", "3"], Lacquer))
    kind('mix(["hex", "ff8000"], Lacquer)', mix(["hex", "ff8000"], Lacquer))
    kind('mix(["name", "sky"], Lacquer)', mix(["name", "sky"], Lacquer))
    kind('mix(["grey", "9"], Lacquer)', mix(["grey", "9"], Lacquer))


def test_mix_unknown():
    """words that mean no colour are refused"""
    refused('mix(["cmyk", "1", "2", "3"])', lambda: mix(["cmyk", "1", "2", "3"]))


def test_program():
    """the program prints the colour"""
    program("init2.py", "name", "facade").prints("#e8d9b0\n")
