from exercise import area


class Square:
    def __init__(self, side):
        self.side = side


def test_area():
    assert area(Square(3)) == 9
