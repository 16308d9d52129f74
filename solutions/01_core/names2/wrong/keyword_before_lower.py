# expect: an underscore after a keyword
import keyword


def is_valid_name(text):
    return text.isidentifier() and not keyword.iskeyword(text)


def suggest_name(heading):
    name = heading.strip()
    if keyword.iskeyword(name):
        name = name + "_"
    name = name.lower().replace(" ", "_").replace("-", "_")
    if name[:1].isdigit():
        return "_" + name
    return name
