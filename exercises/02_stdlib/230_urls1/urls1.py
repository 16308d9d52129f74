"""Salt & pepper.

> Hello! Since yesterday my recipe site has had four faults. People are complaining. Farouk
>
> 1. A search for salt & pepper finds everything with salt.
> 2. The link to "Fish & chips?" leads nowhere. "1/2 chicken", too.
> 3. Shared links still drag their utm_source=… along.
> 4. In the comments, links to our own site are allowed. A nasty one came through!

A URL has parts, and each has its own rules. `&`, `=`, `?`, `/`, `#` and spaces mean something
in it, so they have to be written differently: `quote` does it for a piece of the path,
`urlencode` for a whole query. `urlsplit` and `parse_qsl` take things apart again.

    >>> from urllib.parse import parse_qsl, quote, urlencode, urlsplit
    >>> urlencode({"q": "crème & co", "page": 2})
    'q=cr%C3%A8me+%26+co&page=2'
    >>> quote("a & b/c")
    'a%20%26%20b/c'
    >>> parts = urlsplit("https://ada@Cook.example:80/find?q=tea+bag#top")
    >>> parts.hostname, parts.path, parts.query, parts.fragment
    ('cook.example', '/find', 'q=tea+bag', 'top')
    >>> parse_qsl(parts.query)
    [('q', 'tea bag')]

Repair the four functions.
"""

HOME = "https://recipes.example"


def search_link(words, page=1):
    """Return the link of a search: HOME/search with the parameters q (the words) and page."""
    return f"{HOME}/search?q={words}&page={page}"


def recipe_link(title):
    """Return the link of a recipe: HOME/recipes/ and the title, as one piece of the path."""
    return f"{HOME}/recipes/{title}"


def without_tracking(link):
    """Return the link without the parameters of its query that begin with "utm_".

    The other parameters stay in their order, also those that come twice or have no value, and
    so does everything before and after the query. If no parameter is left, the question mark
    goes, too.
    """
    return link.split("?utm_")[0]


def leads_home(link):
    """Say whether the link leads to the same host as HOME, over http or https.

    HOST.EXAMPLE and host.example are the same host. The port doesn't matter.
    """
    return link.startswith(HOME)
