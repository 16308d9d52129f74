import questions

number = 0
right = 0
row = 0
stars = []
for question in questions.QUIZ:
    number = number + 1
    print("Question " + str(number) + " of " + str(len(questions.QUIZ)) + ": " + question)
    guess = input("> ")
    found = False
    for form in questions.QUIZ[question].split("/"):
        if form.upper() == guess.strip().upper():
            found = True
    if found:
        right = right + 1
        row = row + 1
        stars.append("*")
        message = "Right!"
        if row >= 2:
            message = message + " " + str(row) + " in a row!"
        print(message)
    else:
        row = 0
        stars.append("-")
        print("Sorry, it's", questions.QUIZ[question].split("/")[0] + ".")
print(right, "of", number, "right:", "".join(stars))
if right == number:
    print("Champion!")
elif right >= number - right:
    print("Not bad at all!")
else:
    print("Another round?")
