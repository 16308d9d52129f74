LIT = "A, C, E, F, H, K"


def display_name(nick, full):
    if nick:
        return nick
    elif full:
        return full
    else:
        return "Guest"


def missing(form):
    fields = []
    for field in form:
        if not form[field] and form[field] != 0:
            fields.append(field)
    return fields
