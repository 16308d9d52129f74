# expect: a text with anything in it is an answer
LIT = "ACEFHK"


def display_name(nick, full):
    return nick or full or "Guest"


def missing(form):
    fields = []
    for field, value in form.items():
        if value is None or str(value).strip() == "":
            fields.append(field)
    return fields
