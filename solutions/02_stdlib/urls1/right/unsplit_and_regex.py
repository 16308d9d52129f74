import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

HOME = "https://recipes.example"


def search_link(words, page=1):
    return urlunsplit(
        ("https", "recipes.example", "/search", urlencode([("q", words), ("page", page)], quote_via=quote), "")
    )


def recipe_link(title):
    return HOME + "/recipes/" + quote(title).replace("/", "%2F")


def tracks(pair):
    return re.match("utm_", pair[0]) is not None


def without_tracking(link):
    scheme, host, path, query, fragment = urlsplit(link)
    pairs = [pair for pair in parse_qsl(query, True) if not tracks(pair)]
    return urlunsplit((scheme, host, path, urlencode(pairs), fragment))


def leads_home(link):
    return re.match(r"https?://([^/@?#]*@)?recipes\.example(:\d*)?([/?#]|$)", link.lower()) is not None
