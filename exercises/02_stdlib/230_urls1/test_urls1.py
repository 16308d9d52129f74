from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from urls1 import leads_home, recipe_link, search_link, without_tracking


def reads(link):
    """Return what a server reads from the query of a link."""
    return parse_qsl(urlsplit(link).query, keep_blank_values=True)


def as_text(pairs):
    """Return "q is 'salt ' and pepper is ''"."""
    return " and ".join(f"{name.strip()} is {value!r}" for name, value in pairs) or "nothing"


def check_search(words, page, *arguments):
    """Look at the link of a search as the server does."""
    link = search_link(words, *arguments)
    parts = urlsplit(link)
    call = f"search_link{(words, *arguments)}" if arguments else f"search_link({words!r})"
    if (parts.scheme, parts.netloc, parts.path) != ("https", "recipes.example", "/search"):
        pytest.fail(f"{call} leads to another place:\n{link}")
    if sorted(reads(link)) != [("page", page), ("q", words)]:
        pytest.fail(f"{call} is\n{link}\nand a server reads: {as_text(reads(link))}")
    if " " in link or not link.isascii():
        pytest.fail(f"{call} has spaces or letters in it that no URL may have:\n{link}")


def test_search():
    """search_link: a search for one word, and its pages"""
    check_search("tea", "1")
    check_search("tea", "2", 2)
    check_search("Green Tea", "10", 10)


def test_search_signs():
    """search_link: & = # + and % belong to the words"""
    check_search("salt & pepper", "1")
    check_search("1+1=2 #easy 100%", "3", 3)
    check_search("a&page=9", "1")


def test_search_letters():
    """search_link: é and 茶 are quoted as well"""
    check_search("crème brûlée", "1")
    check_search("茶", "1")


def check_recipe(title):
    """Look at the link of a recipe as the server does."""
    link = recipe_link(title)
    parts = urlsplit(link)
    pieces = parts.path.split("/")
    if not link.startswith("https://recipes.example/recipes/"):
        pytest.fail(f"recipe_link({title!r}) leads to another place:\n{link}")
    if parts.query or parts.fragment or len(pieces) != 3 or unquote(pieces[2]) != title:
        rest = "".join(
            f", and {mark}{part}" for mark, part in zip("?#", parts[3:], strict=True) if part
        )
        names = [unquote(piece) for piece in pieces[2:]]
        pytest.fail(
            f"recipe_link({title!r}) is\n{link}\nand a server looks for the recipe "
            f"{' in '.join(repr(name) for name in reversed(names))}{rest}"
        )
    if " " in link or not link.isascii():
        pytest.fail(f"recipe_link({title!r}) has spaces or letters that no URL may have:\n{link}")


def test_recipe():
    """recipe_link: spaces and letters such as é are quoted"""
    check_recipe("Tea")
    check_recipe("Apple pie")
    check_recipe("Crème brûlée")


def test_recipe_signs():
    """recipe_link: & ? # and % belong to the title"""
    check_recipe("Fish & chips?")
    check_recipe("Soup #1, 100% vegan")


def test_recipe_slash():
    """recipe_link: a / in the title isn't the end of it"""
    check_recipe("1/2 chicken")


def check_clean(link, wanted):
    """Compare a link with what should be left of it, whatever way it is quoted in."""
    found = without_tracking(link)
    left, right = urlsplit(found), urlsplit(wanted)
    same = left[:3] == right[:3] and left.fragment == right.fragment
    if not same or reads(found) != reads(wanted) or "utm_" in left.query.replace("=utm_", ""):
        pytest.fail(f"without_tracking should make\n{wanted}\nof {link}\nand it made\n{found}")


def test_tracking():
    """without_tracking: utm_ parameters go, wherever they are in the query"""
    check_clean("https://a.example/b?utm_source=x&q=1", "https://a.example/b?q=1")
    check_clean("https://a.example/b?q=1&utm_source=x", "https://a.example/b?q=1")
    check_clean("https://a.example/b?q=1&utm_a=x&p=2&utm_b=", "https://a.example/b?q=1&p=2")


def test_tracking_fragment():
    """without_tracking: what comes after the # stays"""
    check_clean("https://a.example/b?utm_x=1&q=2#top", "https://a.example/b?q=2#top")
    check_clean("https://a.example/b?q=2#utm_x=1", "https://a.example/b?q=2#utm_x=1")


def test_tracking_others():
    """without_tracking: other parameters stay, in their order, also twice or without a value"""
    check_clean(
        "https://a.example/b?tag=soup&utm_x=1&tag=easy&a=0",
        "https://a.example/b?tag=soup&tag=easy&a=0",
    )
    check_clean("https://a.example/b?utm_x=1&q=&print", "https://a.example/b?q=&print")
    check_clean("https://a.example/b?utmost=1&q=utm_x", "https://a.example/b?utmost=1&q=utm_x")


def test_tracking_quoted():
    """without_tracking: what was quoted is still quoted"""
    check_clean(
        "https://a.example/b%20c?q=salt+%26+pepper&utm_x=1",
        "https://a.example/b%20c?q=salt+%26+pepper",
    )
    check_clean("https://a.example/b?q=50%25%20off&utm_x=1", "https://a.example/b?q=50%25+off")


def test_tracking_all():
    """without_tracking: without parameters there is no question mark"""
    assert without_tracking("https://a.example/b?utm_x=1&utm_y=2") == "https://a.example/b"
    assert without_tracking("https://a.example/b?utm_x=1#top") == "https://a.example/b#top"
    assert without_tracking("https://a.example/b") == "https://a.example/b"


def test_home():
    """leads_home: links to the own host, however it is written"""
    assert leads_home("https://recipes.example/recipes/Tea") is True
    assert leads_home("https://recipes.example") is True
    assert leads_home("http://Recipes.Example/tea?q=1") is True
    assert leads_home("https://recipes.example:8080/") is True
    assert leads_home("https://ada@recipes.example/") is True


def test_home_other():
    """leads_home: other hosts that look like it at first sight"""
    assert leads_home("https://recipes.example.evil.example/") is False
    assert leads_home("https://recipes.example@evil.example/") is False
    assert leads_home("https://evil.example/https://recipes.example/") is False
    assert leads_home("https://evil.example/?next=recipes.example") is False
    assert leads_home("https://myrecipes.example/") is False


def test_home_scheme():
    """leads_home: only http and https count"""
    assert leads_home("ftp://recipes.example/tea") is False
    assert leads_home("javascript://recipes.example/tea") is False
    assert leads_home("recipes.example/tea") is False
