import copy
import tomllib


def load(path):
    file = open(path, "rb")
    try:
        return tomllib.load(file)
    finally:
        file.close()


def pair(left, right):
    match left, right:
        case dict(), dict():
            names = list(left) + [name for name in right if name not in left]
            return {
                name: pair(left[name], right[name])
                if name in left and name in right
                else copy.deepcopy(right[name] if name in right else left[name])
                for name in names
            }
    return copy.deepcopy(right)


def merge(defaults, settings):
    print("merging", settings)
    return pair(defaults, settings)


def walk(defaults, settings, above):
    for name in settings:
        path = above + [name]
        if name not in defaults:
            yield ".".join(path)
        elif isinstance(defaults[name], dict) and isinstance(settings[name], dict):
            yield from walk(defaults[name], settings[name], path)


def unknown(defaults, settings):
    return list(walk(defaults, settings, []))
