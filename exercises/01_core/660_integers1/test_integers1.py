from integers1 import place, to_code, to_rgb


def test_to_rgb():
    """a code gives three numbers: red, green, blue"""
    assert to_rgb("#ff8800") == (255, 136, 0)
    assert to_rgb("#1a2b3c") == (26, 43, 60)
    assert to_rgb("#102030") == (16, 32, 48)


def test_to_rgb_edges():
    """black is three times 0, white three times 255"""
    assert to_rgb("#000000") == (0, 0, 0)
    assert to_rgb("#ffffff") == (255, 255, 255)


def test_to_rgb_capitals():
    """capital letters mean the same as small ones"""
    assert to_rgb("#FF8800") == (255, 136, 0)
    assert to_rgb("#Cafe09") == (202, 254, 9)


def test_to_code():
    """three numbers give a code"""
    assert to_code(255, 136, 16) == "#ff8810"
    assert to_code(26, 43, 60) == "#1a2b3c"


def test_to_code_six_digits():
    """a code has six digits, even for small numbers"""
    assert to_code(0, 0, 0) == "#000000"
    assert to_code(1, 10, 15) == "#010a0f"
    assert to_code(0, 255, 0) == "#00ff00"


def test_place_first_row():
    """the first 16 lights are in row 0"""
    assert place(0) == (0, 0)
    assert place(1) == (0, 1)
    assert place(15) == (0, 15)


def test_place():
    """each row begins again at column 0"""
    assert place(16) == (1, 0)
    assert place(100) == (6, 4)
    assert place(255) == (15, 15)
