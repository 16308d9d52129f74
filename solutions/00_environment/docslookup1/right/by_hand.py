def tidy(text):
    return text.lstrip().rstrip()


def place(mark):
    return mark.replace("GEO-", "", 1) if mark[:4] == "GEO-" else mark


def how_often(letter, text):
    return len([x for x in text if x.lower() == letter])


def spine(text):
    left = (20 - len(text)) // 2
    return text if left <= 0 else ("." * left + text).ljust(20, ".")


def card(number):
    return f"{number:04}"
