import re
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from pythlings_checks import command, read

HERE = Path(__file__).parent
NAV = [
    {"Welcome": "index.md"},
    {"Keys": "keys.md"},
    {"Breakfast": "breakfast.md"},
    {"Functions": "reference.md"},
]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """What comes of mkdocs build, in a copy of the folder."""
    folder = tmp_path_factory.mktemp("check") / "hostel"
    copytree(HERE, folder, ignore=ignore_patterns("test_*", "__pycache__", ".*"))
    quiet = {"NO_MKDOCS_2_WARNING": "1"}
    ran = command("python -m mkdocs build --strict", cwd=folder, env=quiet)
    ran.site = folder / "site"
    return ran


def page(built, name):
    path = built.site / name
    return path.read_text("utf-8") if path.is_file() else ""


def test_settings():
    """mkdocs.yml has the name, the theme and the menu"""
    settings = read("mkdocs.yml")
    settings.has("site_name", "Night shift")
    if settings.get("theme") != "material":
        settings.has("theme.name", "material")
    settings.has("nav", NAV)


def test_plugins(built):
    """the site can be searched"""
    settings = read("mkdocs.yml")
    settings.has("plugins")
    if not (built.site / "search" / "search_index.json").is_file():
        built.succeeds()
        settings.wrong("plugins", "Nobody can search this site: the plugin `search` isn't on.")


def test_built(built):
    """MkDocs builds the site without a warning"""
    settings = read("mkdocs.yml")
    if not settings.get("nav"):
        settings.has("nav")
    built.succeeds()


def test_keys(built):
    """the page Keys leads to breakfast"""
    keys = page(built, "keys/index.html")
    if "breakfast</a>" not in keys:
        read("docs/keys.md").wrong("links", "The word breakfast isn't a link to a page any more.")
    if not re.search('<a href="../breakfast/(#[a-z-]*)?">breakfast</a>', keys):
        read("docs/keys.md").wrong(5, "This link doesn't lead to the page breakfast.md.")


def test_functions(built):
    """the page Functions tells what loaves does, with all of its parameters"""
    reference = page(built, "reference/index.html")
    if 'id="hostel.loaves"' not in reference:
        read("docs/reference.md").wrong(1, "The built page has no function `loaves` on it.")
    if "Sums for the night shift" not in reference:
        read("docs/reference.md").wrong(
            3, "The built page has the function, but not what hostel.py says of itself at its top."
        )
    for words in ("without school classes", "A class eats ten loaves", "at least one"):
        if words not in reference:
            read("hostel.py").wrong(4, f"The built page doesn't say any more: {words}.")


def test_loaves():
    """loaves works out what it did"""
    from hostel import loaves

    assert [loaves(0), loaves(11), loaves(guests=5, school_classes=2)] == [1, 3, 21]
