"""Salt & pepper."""

from urllib.parse import parse_qsl, quote, urlencode, urlsplit

HOME = "https://recipes.example"


def search_link(words, page=1):
    """Return the link of a search: HOME/search with the parameters q (the words) and page."""
    query = urlencode({"q": words, "page": page})
    return f"{HOME}/search?{query}"


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


# Why this way
#
# `urlencode` takes a list of pairs as well as a dict; only the list can have a name twice.
# In a path a space becomes %20, in a query + will do, so each part has its own function.
# `startswith(HOME)` and `HOME in link` are how filters are fooled: whatever comes before the @
# is a user's name, and recipes.example.evil.example belongs to evil.example.
