LIT = "kcahef"


def display_name(nick: str | None, full: str | None) -> str:
    for name in (nick, full):
        if name:
            return name
    return "Guest"


def missing(form: dict) -> list[str]:
    return [field for field, value in form.items() if value in ("", None)]
