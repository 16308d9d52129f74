"""Grandmother's recipes.

Yara's grandmother kept her recipes as small files, in folders inside folders. Yara wants
to make one book of them, for her brother's wedding. The wedding is on Saturday.

A Path can also do things with the file that it names:

    >>> from pathlib import Path
    >>> card = Path("soup.md")
    >>> card.write_text("2 leeks", encoding="utf-8")
    7
    >>> card.read_text(encoding="utf-8")
    '2 leeks'
    >>> card.exists(), card.is_file(), Path("soup.txt").exists()
    (True, True, False)
    >>> card.unlink()               # deletes the file

`folder.glob("*.md")` finds files in a folder. `folder.rglob("*.md")` looks in all the folders
below it, too. Both give you the paths in whatever order the disk has them. On your computer
that may look sorted; on the next one it won't. And if you rename files while a search goes
on, it may find them twice.

Write the three functions. Every `folder` is a Path.
"""


def all_recipes(folder):
    """Return a list of all .md files in the folder and below it, in sorted order."""
    # TODO
    return []


def make_book(folder, book):
    """Write all recipes into the file `book`, a Path, and return how many there are.

    They come in the order of all_recipes. Each begins with a line for its stem, such as
    "# soup" for soup.md, and its text follows as it is.

    If there is a book already, the new one replaces it. If the book's folder is missing, make
    it, and the folders above it, too. The book is never inside `folder`. All files are in
    UTF-8.
    """
    # TODO
    return 0


def rename_texts(folder):
    """Rename each .txt file directly in the folder to .md, and return the new names, sorted.

    Only names are returned: ["bread.md", "soup.md"]. Nothing may be lost: if there is already
    a file with the new name, both stay as they are.
    """
    # TODO
    return []
