import configparser

YES = {"1", "yes", "true", "on"}


def load(path):
    parser = configparser.ConfigParser()
    if not parser.read(path, encoding="utf-8"):
        raise FileNotFoundError(path)
    return parser


def volume(parser, name):
    return int(parser.get(name, "volume", fallback="20"))


def alarm(parser, name):
    repeat = parser.get(name, "repeat", fallback="no").lower() in YES
    return {"repeat": repeat, "volume": volume(parser, name), "time": parser.get(name, "time")}


def quieter(parser, path, limit):
    loud = [name for name in parser.sections() if volume(parser, name) > limit]
    for name in loud:
        parser.set(name, "volume", f"{limit}")
    with open(path, "w", encoding="utf-8") as file:
        parser.write(file)
    print(loud)
    return loud
