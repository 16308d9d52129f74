"""Where do the photos go?

Nadia's script for her photo archive worked for two years. Then a friend with Windows tried
it, and the whole archive landed in one folder. The line was this:

    place = archive + "/" + year + "/" + photo.split("/")[-1]

On Windows the parts of a path have a backslash between them, so there was nothing to split.
A Path object knows better. It's joined with `/` on every system, and it knows its parts:

    >>> from pathlib import Path
    >>> photo = Path("phone") / "beach.JPG"
    >>> photo.name, photo.stem, photo.suffix
    ('beach.JPG', 'beach', '.JPG')
    >>> Path("trip/day 1/beach.JPG").parts
    ('trip', 'day 1', 'beach.JPG')
    >>> photo.with_name("cliff.png") == Path("phone/cliff.png")
    True

All of this is only about names. Nothing is read from the disk, and no such file has to exist.

Write the four functions. Then run the file to see where Nadia's photos go: `python3
pathlib1.py` (on Windows `py pathlib1.py`).
"""

from pathlib import Path

INBOX = [
    "phone/beach.JPG",
    "phone/.thumbs/beach.JPG",
    "../from Omar/cliff.walk.jpeg",
    "camera/day 1/clip.mp4",
    "camera/day 1/zoë.png",
    "camera/readme.jpg.txt",
]


def is_picture(path):
    """Return True for .jpg, .jpeg and .png, in small or capital letters, otherwise False."""
    # TODO
    return True


def is_hidden(path):
    """Return True if the file, or a folder on the way to it, is hidden, otherwise False.

    Hidden names begin with a dot: .thumbs, .DS_Store. The two dots in ../beach.jpg hide
    nothing, they mean the folder above.
    """
    # TODO
    return False


def target(archive, year, photo):
    """Return where the photo goes: archive, then the year, then the photo's name.

    target(Path("archive"), 2026, Path("phone/beach.jpg")) is Path("archive/2026/beach.jpg").
    """
    # TODO: the year is a number, and a path is joined with text or with paths.
    return archive / photo


def preview(photo):
    """Return the path of the small version, in the same folder and always a .jpg.

    For Path("phone/zoë.png") it's Path("phone/zoë-small.jpg").
    """
    # TODO
    return photo


if __name__ == "__main__":
    for line in INBOX:
        photo = Path(line)
        if is_picture(photo) and not is_hidden(photo):
            place = target(Path("archive"), 2026, photo)
            print(f"{line:30} -> {place} and {preview(place).name}")
        else:
            print(f"{line:30}    left out")
