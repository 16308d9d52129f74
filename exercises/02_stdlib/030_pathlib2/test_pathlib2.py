from pathlib import Path

import pytest
from pathlib2 import all_recipes, make_book, rename_texts

CARDS = {
    "soup.md": "2 leeks\n",
    "cakes/easter/zopf.md": "1 kg Mehl, mögt ihr Rosinen?\n",
    "cakes/almond.md": "200 g almonds\n\nno flour\n",
    "photo.jpg": "no recipe",
    "cakes/notes.txt": "no recipe",
    "bread.md": "Water.\nSalt.",
}


@pytest.fixture
def folder(tmp_path):
    """Write the recipes, in no order."""
    for name, text in CARDS.items():
        path = tmp_path / "recipes" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return tmp_path / "recipes"


def names(folder):
    """Return the files in a folder and below it."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))


def text(path):
    """Return the text of a file."""
    return path.read_bytes().decode("utf-8").replace("\r\n", "\n")


def test_all(folder):
    """recipes are found in all folders, and nothing else is"""
    found = [path.relative_to(folder).as_posix() for path in all_recipes(folder)]
    assert sorted(found) == ["bread.md", "cakes/almond.md", "cakes/easter/zopf.md", "soup.md"], (
        f"all_recipes found {', '.join(found) or 'nothing'}"
    )


def backwards(monkeypatch, name):
    """Let a search of Path find everything in the order of another disk."""
    real = getattr(Path, name)

    def search(self, *args, **kwargs):
        return iter(sorted(real(self, *args, **kwargs), reverse=True))

    monkeypatch.setattr(Path, name, search)


def test_all_sorted(folder, monkeypatch):
    """the recipes come sorted, whatever the order of the disk"""
    for name in ["tart.md", "apples.md", "cakes/plum.md"]:
        (folder / name).write_text("", encoding="utf-8")
    with monkeypatch.context() as disk:
        for name in ["rglob", "glob", "iterdir"]:
            backwards(disk, name)
        paths = all_recipes(folder)
    found = [path.relative_to(folder).as_posix() for path in paths]
    wanted = ["apples.md", "bread.md", "cakes/almond.md", "cakes/easter/zopf.md"]
    wanted += ["cakes/plum.md", "soup.md", "tart.md"]
    if found != wanted:
        pytest.fail(f"The order is {', '.join(found)}, and it should be {', '.join(wanted)}.")


def test_all_list(folder):
    """all_recipes returns a list"""
    kind = type(all_recipes(folder)).__name__
    assert kind == "list", f"all_recipes returned a {kind}"


def test_all_none(tmp_path):
    """a folder without recipes gives an empty list"""
    assert all_recipes(tmp_path) == []


def test_book_count(folder, tmp_path):
    """make_book says how many recipes there were"""
    count = make_book(folder, tmp_path / "book.txt")
    assert count == 4, f"There are 4 recipes, and make_book returned {count!r}"


def test_book(folder, tmp_path):
    """the book has the name and the text of each recipe, in order"""
    make_book(folder, tmp_path / "book.txt")
    if not (tmp_path / "book.txt").is_file():
        pytest.fail("make_book wrote no book")
    written = text(tmp_path / "book.txt")
    wanted = (
        "# bread\nWater.\nSalt."
        "# almond\n200 g almonds\n\nno flour\n"
        "# zopf\n1 kg Mehl, mögt ihr Rosinen?\n"
        "# soup\n2 leeks\n"
    )
    assert written == wanted, f"The book should be\n\n{wanted}\nand it is\n\n{written}"


def test_book_again(folder, tmp_path):
    """a second book replaces the first"""
    make_book(folder, tmp_path / "book.txt")
    (folder / "soup.md").write_text("3 leeks\n", encoding="utf-8")
    make_book(folder, tmp_path / "book.txt")
    assert "2 leeks" not in text(tmp_path / "book.txt"), "The second book still has the old soup"
    assert text(tmp_path / "book.txt").count("# soup") == 1, "The second book has no soup, or two"


def test_book_folder(folder, tmp_path):
    """missing folders of the book are made, all of them"""
    try:
        make_book(folder, tmp_path / "wedding" / "2026" / "book.txt")
    except FileNotFoundError:
        pytest.fail("make_book found no folder for the book wedding/2026/book.txt")
    if not (tmp_path / "wedding" / "2026" / "book.txt").is_file():
        pytest.fail("There is no wedding/2026/book.txt afterwards")


def test_book_folder_there(folder, tmp_path):
    """the book's folder may be there already"""
    (tmp_path / "wedding").mkdir()
    try:
        make_book(folder, tmp_path / "wedding" / "book.txt")
    except FileExistsError:
        pytest.fail("make_book doesn't accept a folder that is there already")


def test_book_leaves(folder, tmp_path):
    """making a book leaves the recipes as they were"""
    make_book(folder, tmp_path / "book.txt")
    changed = [name for name, old in CARDS.items() if text(folder / name) != old]
    assert names(folder) == sorted(CARDS), f"In the folder there are now {names(folder)}"
    assert changed == [], f"These have changed: {changed}"


def texts(tmp_path, *files):
    """Write files with their own names in them."""
    for name in files:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path


def test_rename(tmp_path):
    """each .txt becomes .md, and the new names come back sorted"""
    renamed = rename_texts(texts(tmp_path, "soup.txt", "bread.txt", "tart.txt", "list.csv"))
    assert renamed == ["bread.md", "soup.md", "tart.md"], f"rename_texts returned {renamed}"
    found = names(tmp_path)
    assert found == ["bread.md", "list.csv", "soup.md", "tart.md"], f"The folder has {found}"
    inside = text(tmp_path / "soup.md")
    assert inside == "soup.txt", f"The text of soup.txt is now {inside!r}"


def test_rename_dots(tmp_path):
    """only the last suffix changes"""
    renamed = rename_texts(texts(tmp_path, "soup.v2.txt", "about.txt files.txt"))
    assert renamed == ["about.txt files.md", "soup.v2.md"], f"rename_texts returned {renamed}"


def test_rename_here(tmp_path):
    """files in folders below keep their names"""
    rename_texts(texts(tmp_path, "soup.txt", "cakes/plum.txt"))
    assert (tmp_path / "cakes" / "plum.txt").exists(), "cakes/plum.txt isn't there any more"


def test_rename_taken(tmp_path):
    """if the new name is taken, both files stay as they are"""
    renamed = rename_texts(texts(tmp_path, "soup.txt", "soup.md", "tart.txt"))
    found = names(tmp_path)
    assert found == ["soup.md", "soup.txt", "tart.md"], f"The folder has {found} afterwards"
    inside = text(tmp_path / "soup.md")
    assert inside == "soup.md", f"The old soup.md is lost: its text is now {inside!r}"
    assert renamed == ["tart.md"], f"rename_texts returned {renamed}"


def test_rename_none(tmp_path):
    """without a .txt file there is nothing to rename"""
    assert rename_texts(tmp_path) == []
