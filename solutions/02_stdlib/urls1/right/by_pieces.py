from urllib import parse

HOME = "https://recipes.example"


def search_link(words: str, page: int = 1) -> str:
    return HOME + "/search?page=" + str(page) + "&q=" + parse.quote_plus(words)


def recipe_link(title):
    return parse.urljoin(HOME, "/recipes/" + parse.quote(title, ""))


def without_tracking(link):
    link, mark, fragment = link.partition("#")
    start, _, query = link.partition("?")
    kept = []
    for part in query.split("&"):
        if part and not part.startswith("utm_"):
            kept.append(part)
    print(kept)
    if kept:
        start += "?" + "&".join(kept)
    return start + mark + fragment


def leads_home(link):
    parts = parse.urlparse(link)
    if not parts.hostname:
        return False
    return parts.scheme.startswith("http") and parts.hostname == "recipes.example"
