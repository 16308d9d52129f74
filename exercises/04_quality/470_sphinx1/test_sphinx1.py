import re
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from pythlings_checks import command, read

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """What comes of sphinx-build, in a copy of the folder."""
    folder = tmp_path_factory.mktemp("check") / "tides"
    copytree(HERE, folder, ignore=ignore_patterns("test_*", "__pycache__", ".*"))
    ran = command("python -P -m sphinx -q -W docs site", cwd=folder)
    ran.pages = {page.stem: page.read_text("utf-8") for page in folder.glob("site/*.html")}
    return ran


def wrong_in_api(words):
    read("docs/api.rst").wrong(1, words)


def test_built(built):
    """Sphinx builds the pages without a warning"""
    built.succeeds()


def test_functions(built):
    """the page api has the functions height and can_leave"""
    page = built.pages.get("api", "")
    for name in ("height", "can_leave"):
        if f'id="tides.{name}"' not in page:
            wrong_in_api(f"The page site/api.html has no function `{name}`.")


def test_sections(built):
    """arguments and results are in lists, and not in paragraphs"""
    page = built.pages.get("api", "")
    if "Parameters" not in page or "Raises" not in page:
        read("docs/conf.py").wrong(
            1, "On the page, `Args:` isn't a list of parameters. Which extension does that?"
        )


def test_index(built):
    """the first page leads to the pages quay and api, in this order"""
    page = built.pages.get("index", "")
    places = []
    for name in ("quay", "api"):
        place = re.search(rf'class="toctree-l1"><a [^>]*href="{name}\.html"', page)
        if not place:
            read("docs/index.rst").wrong(1, f"The page `{name}` isn't in the `toctree`.")
        places.append(place.start())
    if places != sorted(places):
        read("docs/index.rst").wrong(1, "In the `toctree`, `api` belongs below `quay`.")


def test_advice(built):
    """the advice about the hand's breadth is on the page"""
    page = re.sub("<[^>]*>", "", built.pages.get("api", "")).replace("’", "'")
    if "Please add a hand's breadth" not in page or "**" in page:
        wrong_in_api(
            "The page site/api.html doesn't say, without stars: Please add a hand's breadth. "
            "It comes from a docstring of tides.py."
        )


def test_code():
    """the functions do what they did"""
    from tides import can_leave, height

    assert [height(0), height(12.42), height(0, 3.0)] == [4.0, 4.0, 3.0]
    assert [height(0, 0.5), height(0, 0)] == [0.5, 0.0]
    with pytest.raises(ValueError):
        height(0, -0.5)
    assert [can_leave(3.9, 0), can_leave(4.0, 0), can_leave(0.5, 6.21)] == [True, False, False]
