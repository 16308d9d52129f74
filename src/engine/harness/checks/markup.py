"""Markdown and HTML. See `formats`."""

import re

from .failure import Unreadable


def markdown(text):
    data = {"headings": [], "sections": {}, "code": [], "links": [], "items": []}
    places = {}
    fence, section = None, None
    for number, line in enumerate(text.splitlines(), 1):
        mark = re.match(r"\s{0,3}(`{3,}|~{3,})\s*([^\s`]*)", line)
        if fence is not None:
            if mark is not None and mark[1].startswith(fence[0]) and not mark[2]:
                data["code"].append({"language": fence[1], "text": "".join(f"{each}\n" for each in fence[3])})
                places["code", len(data["code"]) - 1] = fence[2], 1, 4
                fence = None
            else:
                fence[3].append(line)
        elif mark is not None:
            fence = mark[1], mark[2], number, []
        elif (found := re.match(r"(#{1,6})\s+(.*?)\s*#*$", line)) is not None:
            data["headings"].append(f"{found[1]} {found[2]}")
            places["headings", len(data["headings"]) - 1] = number, 1, len(line) + 1
            section = found[2]
            data["sections"][section] = ""
            places["sections", section] = number, 1, len(line) + 1
            continue
        else:
            for link in re.finditer(r"!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)", line):
                data["links"].append({"text": link[1], "target": link[2]})
                places["links", len(data["links"]) - 1] = number, link.start() + 1, link.end() + 1
            if (found := re.match(r"\s*(?:[-*+]|\d+[.)])\s+(.*)", line)) is not None:
                data["items"].append(found[1])
                places["items", len(data["items"]) - 1] = number, 1, len(line) + 1
        if section is not None:
            data["sections"][section] += line + "\n"
    if fence is not None:
        raise Unreadable("a block of code is not closed", fence[2], 1, len(fence[0]))
    return data, places


#: Elements of HTML that have no end.
_VOID = "area base br col embed hr img input link meta source track wbr".split()
#: Those whose end may be left out.
_OPTIONAL = "html head body p li dt dd option tr td th thead tbody tfoot colgroup rt rp optgroup".split()


def html(text):
    from html.parser import HTMLParser

    root = Element("", {}, (1, 0))
    places = {}

    class Reader(HTMLParser):
        open = [root]

        def handle_starttag(self, tag, attributes):
            element = Element(tag, {name: value or "" for name, value in attributes}, self.getpos())
            if tag in ("li", "p", "td", "th", "tr", "option", "dt", "dd") and self.open[-1].tag == tag:
                self.open.pop()
            self.open[-1].children.append(element)
            if tag not in _VOID:
                self.open.append(element)

        def handle_startendtag(self, tag, attributes):
            self.open[-1].children.append(Element(tag, {name: value or "" for name, value in attributes}, self.getpos()))

        def handle_endtag(self, tag):
            line, column = self.getpos()
            while self.open[-1].tag in _OPTIONAL and self.open[-1].tag != tag and any(each.tag == tag for each in self.open):
                self.open.pop()
            if self.open[-1].tag != tag:
                inner = self.open[-1]
                if not any(each.tag == tag for each in self.open):
                    raise Unreadable(f"</{tag}> closes nothing", line, column + 1, len(tag) + 3)
                raise Unreadable(f"<{inner.tag}> is not closed", inner.at[0], inner.at[1] + 1, len(inner.tag) + 1)
            self.open.pop()

        def handle_data(self, data):
            self.open[-1].children.append(data)

    reader = Reader()
    reader.feed(text)
    reader.close()
    for element in reader.open[1:]:
        if element.tag not in _OPTIONAL:
            raise Unreadable(f"<{element.tag}> is not closed", element.at[0], element.at[1] + 1, len(element.tag) + 1)
    return _Page(root, places), places


class Element:
    """An element of a page: its tag, its attributes, its text."""

    def __init__(self, tag, attributes, at):
        self.tag = tag
        self.attributes = attributes
        self.at = at
        self.children = []

    def __repr__(self):
        return f"<{self.tag}>"

    @property
    def text(self):
        """The text in it, with single spaces."""
        return " ".join("".join(self._texts()).split())

    def _texts(self):
        for child in self.children:
            if isinstance(child, str):
                yield child
            else:
                yield from child._texts()

    def all(self, tag):
        """All elements with this tag that are in it, in order."""
        for child in self.children:
            if isinstance(child, Element):
                if child.tag == tag:
                    yield child
                yield from child.all(tag)


class _Page(dict):
    """A page, asked by path: `body.h1` is the text of the first `h1` in the body, `nav.a[1].@href` an attribute of the second link there."""

    def __init__(self, root, places):
        super().__init__(dict.fromkeys(dict.fromkeys(each.tag for each in _all(root))))
        self.root = root
        self.places = places

    def __getitem__(self, step):
        return _Found([*self.root.all(step)], (step,), self.places)


def _all(element):
    for child in element.children:
        if isinstance(child, Element):
            yield child
            yield from _all(child)


class _Found(str):
    """The elements that a path leads to; as a text, that of the first one."""

    def __new__(cls, elements, path, places):
        if not elements:
            raise KeyError(path[-1])
        found = super().__new__(cls, elements[0].text)
        found.elements, found.path, found.places = elements, path, places
        line, column = elements[0].at
        places[path] = line, column + 1, column + 2 + len(elements[0].tag)
        return found

    def __getitem__(self, step):
        if isinstance(step, int):
            return _Found([self.elements[step]], (*self.path, step), self.places)
        if step.startswith("@"):
            self.places[(*self.path, step)] = self.places[self.path]
            return self.elements[0].attributes[step[1:]]
        return _Found([*self.elements[0].all(step)], (*self.path, step), self.places)

    def __eq__(self, other):
        return str.__str__(self) == other

    __hash__ = str.__hash__
