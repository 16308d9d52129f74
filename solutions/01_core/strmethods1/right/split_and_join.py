def words(text: str) -> list[str]:
    return text.split()


def badge_name(text):
    return " ".join(word.capitalize() for word in words(text))


def login(text):
    return ".".join(words(text.lower()))


def same_person(first, second):
    return badge_name(first) == badge_name(second)


def is_speaker(text):
    return text.casefold().split(":")[0].strip() == "speaker"
