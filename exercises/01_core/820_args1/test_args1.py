import pytest

from args1 import membership, tag, total


@pytest.mark.parametrize("prices", [(3, 4.5, 2), (7,), (), tuple(range(50))])
def test_total(prices):
    """the sum of any number of prices"""
    assert total(*prices) == sum(prices)


@pytest.mark.parametrize(
    ("clubs", "wanted"),
    [
        (("chess",), "Ada: chess"),
        (("rowing", "chess"), "Ada: chess, rowing"),
        (("rowing", "art", "chess"), "Ada: art, chess, rowing"),
    ],
)
def test_membership(clubs, wanted):
    """the clubs in alphabetical order"""
    assert membership("Ada", *clubs) == wanted


@pytest.mark.parametrize("name", ["Bo", "Cy"])
def test_no_clubs(name):
    """a member of no club"""
    assert membership(name) == f"{name}: no clubs"


@pytest.mark.parametrize("name", ["br", "hr"])
def test_tag_without_attributes(name):
    """a tag without attributes"""
    assert tag(name) == f"<{name}>"


def test_tag_with_attributes():
    """attributes in the order given"""
    assert tag("img", src="a.png", alt="a cup", width=80) == (
        '<img src="a.png" alt="a cup" width="80">'
    )


@pytest.mark.parametrize("keyword", ["class", "for"])
def test_tag_with_keywords(keyword):
    """class_ and for_ become class and for"""
    assert tag("label", **{f"{keyword}_": "x"}) == f'<label {keyword}="x">'


def test_tag_underscore_inside():
    """an underscore inside a name stays"""
    assert tag("p", data_id="7") == '<p data_id="7">'
