"""Paths are objects, not text."""


def target(archive, year, photo):
    """Return where the photo goes: the archive, a folder for the year, its name."""
    return archive / str(year) / photo.name


def thumbnail(photo):
    """Return the small picture's path: same folder, "beach.jpg" -> "beach_small.png"."""
    return photo.with_name(f"{photo.stem}_small.png")


def is_picture(path):
    """Return True for .jpg, .jpeg and .png, in small or capital letters."""
    return path.suffix.lower() in {".jpg", ".jpeg", ".png"}


def full_suffix(path):
    """Return all suffixes together: "trip.tar.gz" has ".tar.gz"."""
    return "".join(path.suffixes)


def is_hidden(path):
    """Return True when the file or a folder above it begins with a dot."""
    for part in path.parts:
        if part.startswith(".") and part != "..":
            return True
    return False
