# expect: & = # + and % belong to the words
"""Salt & pepper."""

from urllib.parse import parse_qsl, quote, urlencode, urlsplit

HOME = "https://recipes.example"


def search_link(words, page=1):
    """Return the link of a search: HOME/search with the parameters q (the words) and page."""
    words = words.replace("&", "%26").replace(" ", "+")
    return f"{HOME}/search?q={words}&page={page}"


def recipe_link(title):
    """Return the link of a recipe: HOME/recipes/ and the title, as one piece of the path."""
    return f"{HOME}/recipes/{quote(title, safe='')}"


def without_tracking(link):
    """Return the link without the parameters of its query that begin with "utm_"."""
    parts = urlsplit(link)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not name.startswith("utm_")]
    return parts._replace(query=urlencode(kept)).geturl()


def leads_home(link):
    """Say whether the link leads to the same host as HOME, over http or https."""
    parts = urlsplit(link)
    return parts.scheme in ("http", "https") and parts.hostname == urlsplit(HOME).hostname
