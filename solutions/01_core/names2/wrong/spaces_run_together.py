# expect: two spaces, or a dash between spaces
import keyword


def is_name(text):
    return text.isidentifier() and not keyword.iskeyword(text)


def to_name(heading):
    name = "_".join(heading.replace("-", " ").lower().split())
    if name[0].isdigit():
        name = "_" + name
    if keyword.iskeyword(name):
        name = name + "_"
    return name


def to_names(headings):
    names = []
    for heading in headings:
        name = to_name(heading)
        if name in names:
            number = 2
            while f"{name}_{number}" in names:
                number += 1
            name = f"{name}_{number}"
        names.append(name)
    return names
