# expect: what has no code is told
letters = " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?"
codes = "/ .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...-"
codes += " .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. ..--.."

code_for = {letter: code for letter, code in zip(letters, codes.split())}
letter_for = {code: letter for letter, code in code_for.items()}

while True:
    message = input("Message? ")
    if message == "":
        break
    morse = True
    for sign in message:
        if sign not in "./- ":
            morse = False
    if morse:
        missing = {code for code in message.split() if code not in letter_for}
        if missing:
            print("No letter for:", " ".join(sorted(missing)))
        else:
            print("".join([letter_for[code] for code in message.split()]))
    else:
        missing = {letter for letter in message if letter.upper() not in code_for}
        if missing:
            print("No code for:", " ".join(sorted(missing)))
        else:
            print(" ".join([code_for[letter.upper()] for letter in message]))

print("Fair winds!")
