# expect: without a nickname it's the full name
LIT = "ACEFHK"


def display_name(nick, full):
    if nick is not None:
        return nick
    if full is not None:
        return full
    return "Guest"


def missing(form):
    fields = []
    for field, value in form.items():
        if value is None or value == "":
            fields.append(field)
    return fields
