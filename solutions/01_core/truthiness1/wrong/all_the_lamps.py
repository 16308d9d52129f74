# expect: Of all numbers only zero counts as false
LIT = "ABCDEFGHIJKL"


def display_name(nick, full):
    return nick or full or "Guest"


def missing(form):
    fields = []
    for field, value in form.items():
        if value is None or value == "":
            fields.append(field)
    return fields
