# expect: it's Morse only if there is nothing else in it
"""Dots for Dao."""

letters = " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?"
codes = "/ .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...-"
codes += " .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. ..--.."

letter_for = {code: letter for letter, code in zip(letters, codes.split(), strict=True)}
code_for = {letter: code for code, letter in letter_for.items()}

while True:
    message = input("Message? ")
    if message == "":
        break
    if message[0] not in ".-":
        text = message.upper()
        unknown = {letter for letter in text if letter not in code_for}
        if unknown:
            print("No code for:", " ".join(sorted(unknown)))
        else:
            print(" ".join([code_for[letter] for letter in text]))
    else:
        signals = message.split()
        unknown = {code for code in signals if code not in letter_for}
        if unknown:
            print("No letter for:", " ".join(sorted(unknown)))
        else:
            print("".join([letter_for[code] for code in signals]))

print("Fair winds!")

