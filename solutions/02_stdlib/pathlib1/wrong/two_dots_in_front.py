# expect: is_hidden(Path('..beach.jpg'))
"""Where do the photos go?"""

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
    return path.suffix.lower() in [".jpg", ".jpeg", ".png"]


def is_hidden(path):
    """Return True if the file, or a folder on the way to it, is hidden, otherwise False."""
    return any(part.startswith(".") and not part.startswith("..") for part in path.parts)


def target(archive, year, photo):
    """Return where the photo goes: archive, then the year, then the photo's name."""
    return archive / str(year) / photo.name


def preview(photo):
    """Return the path of the small version, in the same folder and always a .jpg."""
    return photo.with_name(photo.stem + "-small.jpg")


if __name__ == "__main__":
    for line in INBOX:
        photo = Path(line)
        if is_picture(photo) and not is_hidden(photo):
            place = target(Path("archive"), 2026, photo)
            print(f"{line:30} -> {place} and {preview(place).name}")
        else:
            print(f"{line:30}    left out")
