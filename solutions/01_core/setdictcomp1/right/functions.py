def translated(pieces, table, between, missing):
    unknown = sorted({piece for piece in pieces if piece not in table})
    if unknown:
        return f"No {missing} for: " + " ".join(unknown)
    return between.join(table[piece] for piece in pieces)


LETTERS = " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?"
CODES = "/ .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-.".split()
CODES += "... - ..- ...- .-- -..- -.-- --..".split()
CODES += "----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. ..--..".split()
MORSE: dict[str, str] = dict(zip(LETTERS, CODES))
BACK: dict[str, str] = dict(zip(CODES, LETTERS))

while message := input("Message? "):
    if all(sign in ".-/ " for sign in message):
        print(translated(message.split(" "), BACK, "", "letter"))
    else:
        print(translated(message.upper(), MORSE, " ", "code"))
print("Fair winds!")
