# expect: two dots for the folder above hide nothing
def target(archive, year, photo):
    return archive / str(year) / photo.name


def thumbnail(photo):
    return photo.with_name(photo.stem + "_small.png")


def is_picture(path):
    return path.suffix.lower() in {".jpg", ".jpeg", ".png"}


def full_suffix(path):
    return "".join(path.suffixes)


def is_hidden(path):
    for part in path.parts:
        if part[0] == ".":
            return True
    return False
