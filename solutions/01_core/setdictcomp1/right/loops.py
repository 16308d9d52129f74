letters = " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?"
codes = "/ .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-.".split()
codes += "... - ..- ...- .-- -..- -.-- --..".split()
codes += "----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. ..--..".split()
table = {}
back = {}
for number in range(len(letters)):
    table[letters[number]] = codes[number]
    back[codes[number]] = letters[number]

message = input("Message? ")
while message != "":
    morse = True
    for sign in message:
        if sign not in "./- ":
            morse = False
    if morse:
        answer = ""
        strange = []
        for code in message.split():
            if code in back:
                answer += back[code]
            elif code not in strange:
                strange.append(code)
        if strange:
            strange.sort()
            answer = "No letter for: " + " ".join(strange)
    else:
        answer = ""
        strange = []
        for letter in message.upper():
            if letter in table:
                answer += " " + table[letter]
            elif letter not in strange:
                strange.append(letter)
        answer = answer.strip()
        if strange:
            answer = "No code for: " + " ".join(sorted(strange))
    print(answer)
    message = input("Message? ")
print("Fair winds!")
