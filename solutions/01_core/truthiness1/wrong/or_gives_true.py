# expect: a nickname goes first
LIT = "ACEFHK"


def display_name(nick, full):
    return bool(nick or full) or "Guest"


def missing(form):
    fields = []
    for field, value in form.items():
        if value is None or value == "":
            fields.append(field)
    return fields
