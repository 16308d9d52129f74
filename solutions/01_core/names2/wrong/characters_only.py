# expect: keywords cannot be names
import keyword


def is_valid_name(text):
    return text.isidentifier()


def suggest_name(heading):
    name = heading.strip().lower().replace(" ", "_").replace("-", "_")
    if name[:1].isdigit():
        return "_" + name
    if keyword.iskeyword(name):
        return name + "_"
    return name
