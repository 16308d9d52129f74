"""Find, read and write files.

A Path also does things. glob() finds files by pattern in one folder, rglob() in
the folders below too; read_text and write_text open, read or write, and close.

    >>> from pathlib import Path
    >>> note = Path("today.md")
    >>> note.write_text("buy seeds", encoding="utf-8")
    9
    >>> note.read_text(encoding="utf-8")
    'buy seeds'
    >>> note.unlink()                       # takes the file away

The order of glob is the order of the disk: on your machine it may look sorted,
on the server it is not. And a search that is still under way may meet the files
you rename meanwhile. Make a sorted list first, then act on it.

An allotment club keeps its notes in a tree of folders. Complete the functions.
"""


def all_notes(folder):
    """Return a sorted list of all .md files in the folder and below it."""
    # TODO
    return []


def collect(folder, target):
    """Write all notes into one file, in their order, and return how many there were.

    Each note is written as a line "# stem" and then its text. The folders of the
    target are made when they are missing. The target lies outside the folder.
    """
    # TODO: make the target's parent, build one text, write it as UTF-8.
    return 0


def rename_texts(folder):
    """Rename each .txt file directly in the folder to .md; return the new names, sorted.

    A file whose .md name is taken already stays as it is.
    """
    # TODO: a list first, then rename.
    return []
