import pytest
from pythlings_checks import called
from queryparams1 import Search, link, main, read_search


def test_all():
    """a link with everything in it"""
    assert read_search("/search?q=tandem&colour=red&max=250&page=3") == Search(
        "tandem", ("red",), 250, 3
    )


def test_nothing():
    """a link with nothing in it"""
    assert read_search("/search") == Search()
    assert read_search("/search?") == Search("", (), None, 1)


def test_colours():
    """a colour may come several times; the order is kept, and each counts once"""
    assert read_search("/search?colour=red&q=x&colour=blue&colour=red") == Search(
        "x", ("red", "blue")
    )
    assert read_search("/search?colour=white&colour=azure") == Search("", ("white", "azure"))


def test_encoded():
    """what's written differently in a link"""
    assert read_search("/search?q=K%26B+tandem%3F&colour=hell%20gr%C3%BCn") == Search(
        "K&B tandem?", ("hell grün",)
    )
    assert read_search("/search?q=1%2B1%3D2#reviews") == Search("1+1=2")


def test_empty_values():
    """a parameter without a value counts as not there"""
    assert read_search("/search?q=&colour=&max=&page=&colour=red") == Search("", ("red",))
    assert read_search("/search?q&page&page=2") == Search(page=2)


def test_others():
    """other names are ignored, also if they come twice"""
    assert read_search("/search?utm_source=a&Page=x&q=bell&utm_source=b") == Search("bell")


def test_small():
    """max may be 0, page begins with 1"""
    assert read_search("/search?max=0&page=1") == Search(most=0, page=1)
    assert read_search("/search?page=007") == Search(page=7)


def refused(query, name):
    """A ValueError that begins with the name of the parameter."""
    try:
        found = read_search(f"/search?{query}")
    except ValueError as error:
        if not str(error).startswith(f"{name}:"):
            pytest.fail(f"?{query}\n\nThe words should begin with `{name}:`. They are: {error}")
    else:
        pytest.fail(f"?{query}\n\nA ValueError is wanted here. It was read as\n{found}")


@pytest.mark.parametrize("text", ["0", "-1", "two", "1.5", "%2B3", "+3", "1_0", "%D9%A3", "%C2%B2"])
def test_page(text):
    """page: a whole number from 1 on, in the digits 0 to 9"""
    refused(f"page={text}", "page")


@pytest.mark.parametrize("text", ["-1", "cheap", "9.99", "1e3", "1_000", "%20", "%E2%82%AC5"])
def test_most(text):
    """max: a whole number from 0 on, in the digits 0 to 9"""
    refused(f"q=tandem&max={text}", "max")


def test_several():
    """q, max and page have one value"""
    refused("q=a&q=b", "q")
    refused("q=a&colour=red&q=a", "q")
    refused("max=5&max=6", "max")
    refused("page=2&page=2", "page")


def test_link():
    """link: only what differs from Search(), in this order"""
    assert link(Search("tandem", ("red", "blue"), 250, 3)) == (
        "https://bikes.example/search?q=tandem&colour=red&colour=blue&max=250&page=3"
    )
    assert link(Search(most=0)) == "https://bikes.example/search?max=0"
    assert link(Search(page=2)) == "https://bikes.example/search?page=2"


def test_plain_link():
    """link: nothing to say, no question mark"""
    assert link(Search()) == "https://bikes.example/search"


def test_signs():
    """link: what means something in a link is written differently"""
    for search in (
        Search("K&B tandem?", ("light blue", "red/white", "50% grey")),
        Search("crème = fast + light #1", ("grün", "青"), 0, 12),
        Search("100%25", most=999_999),
        Search(" two  spaces ", ("a,b", "a;b"), page=2),
    ):
        assert read_search(link(search)) == search


def test_program():
    """the program tells what a link means, and the next page"""
    address = "https://bikes.example/search?page=3&colour=red&q=K%26B&colour=bl%C3%A5&max=250"
    called(main, address).succeeds().prints(
        "words:   K&B\ncolours: red, blå\nat most: 250\nnext:    "
        "https://bikes.example/search?q=K%26B&colour=red&colour=bl%C3%A5&max=250&page=4"
    )


def test_program_short():
    """the program leaves out lines without anything to tell"""
    called(main, "/search?q=bell").prints(
        "words:   bell\nnext:    https://bikes.example/search?q=bell&page=2"
    )
    called(main, "/search?max=0").prints(
        "at most: 0\nnext:    https://bikes.example/search?max=0&page=2"
    )
    called(main, "/search").prints("next:    https://bikes.example/search?page=2")


def test_program_refuses():
    """a link that can't be read: one line, and status 1"""
    ran = called(main, "/search?colour=red&page=two").fails(1)
    lines = (ran.stdout + ran.stderr).splitlines()
    assert len(lines) == 1, f"One line should be printed. There are {len(lines)}."
    ran.says("page:")
