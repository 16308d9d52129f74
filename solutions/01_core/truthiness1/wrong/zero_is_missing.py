# expect: 0 and False are answers
LIT = "ACEFHK"


def display_name(nick, full):
    return nick or full or "Guest"


def missing(form):
    fields = []
    for field, value in form.items():
        if not value:
            fields.append(field)
    return fields
