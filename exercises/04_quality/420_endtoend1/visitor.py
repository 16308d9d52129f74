"""A visitor of a web site: a browser for tests, without pictures and without JavaScript."""

from html.parser import HTMLParser
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import HTTPCookieProcessor, build_opener


class Page(HTMLParser):
    """Finds the texts of a page, by their tags, and its forms."""

    def __init__(self, source):
        super().__init__()
        self.found, self.forms, self.open = [], [], []
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.forms.append({"action": attributes.get("action", ""), "fields": []})
        elif tag == "input":
            self.forms[-1]["fields"].append(attributes["name"])
        self.open.append(tag)
        self.found.append([tag, ""])

    def handle_data(self, data):
        if self.found:
            self.found[-1][1] += data


class Visitor:
    """Goes to pages of the site at `address`, and fills in forms. Keeps its cookies, as a browser does."""

    def __init__(self, address):
        if not address:
            raise ValueError("a visitor needs the address of a site")
        self.address = address
        self.opener = build_opener(HTTPCookieProcessor())
        self.status = self.page = None

    def visit(self, path):
        """Go to the page with this path."""
        self._load(urljoin(self.address, path))

    def fill_in(self, **fields):
        """Fill in the form of this page that has these fields, and send it."""
        for form in self.page.forms:
            if set(form["fields"]) == set(fields):
                self._load(urljoin(self.address, form["action"]), urlencode(fields).encode())
                return
        raise LookupError(f"this page has no form with {', '.join(fields)}")

    def texts(self, tag):
        """Return the text of each such tag on the page: `texts("h1")` gives the headlines."""
        return [text.strip() for name, text in self.page.found if name == tag]

    def _load(self, url, data=None):
        try:
            answer = self.opener.open(url, data, timeout=5)
        except HTTPError as error:
            answer = error
        with answer:
            self.status = answer.status
            self.page = Page(answer.read().decode("utf-8"))
