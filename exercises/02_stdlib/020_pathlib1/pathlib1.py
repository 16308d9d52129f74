"""Paths are objects, not text.

pathlib.Path stands for a place in the file system. It joins with `/` on every
system and knows its own parts, so nobody has to cut text at slashes and dots.

    >>> from pathlib import Path
    >>> photo = Path("inbox") / "beach.JPG"
    >>> photo.name, photo.stem, photo.suffix
    ('beach.JPG', 'beach', '.JPG')
    >>> photo.parent == Path("inbox")
    True
    >>> photo.with_suffix(".png").name
    'beach.png'

Nothing is read or written here: these are questions about names only, and they
work whether or not there is such a file. Programs that glue paths together with
"+" break on the first folder with a trailing slash, or on Windows.

A photo archive keeps its pictures in folders by year. Complete the functions.
"""


def target(archive, year, photo):
    """Return where the photo goes: the archive, a folder for the year, its name.

    target(Path("archive"), 2024, Path("inbox/beach.jpg")) is
    Path("archive/2024/beach.jpg").
    """
    # TODO: join three parts. The year is a number.
    return archive / photo


def thumbnail(photo):
    """Return the small picture's path: same folder, "beach.jpg" -> "beach_small.png"."""
    # TODO: with_name() takes a new name; stem is the name without suffix.
    return photo.with_suffix(".png")


def is_picture(path):
    """Return True for .jpg, .jpeg and .png, in small or capital letters."""
    # TODO: look at the suffix.
    return path.name.endswith("jpg")


def full_suffix(path):
    """Return all suffixes together: "trip.tar.gz" has ".tar.gz"."""
    # TODO: suffix gives only the last one. There is an attribute for all.
    return path.suffix


def is_hidden(path):
    """Return True when the file or a folder above it begins with a dot.

    "." and ".." mean this folder and the one above; they are not hidden.
    """
    # TODO: look at path.parts.
    return str(path).startswith(".")
