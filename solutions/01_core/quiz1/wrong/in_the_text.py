# expect: any form of an answer counts, but only a whole one
"""A quiz to show your friends."""

import questions

total = len(questions.QUIZ)
marks = ""
score = 0
row = 0

for question, answer in questions.QUIZ.items():
    number = len(marks) + 1
    print(f"Question {number} of {total}:", question)
    guess = input("> ").strip().lower()
    if guess in answer.lower():
        marks += "*"
        score += 1
        row += 1
        if row > 1:
            print(f"Right! {row} in a row!")
        else:
            print("Right!")
    else:
        marks += "-"
        row = 0
        first_form = answer.split("/")[0]
        print(f"Sorry, it's {first_form}.")

print(f"{score} of {total} right: {marks}")
if score == total:
    print("Champion!")
elif score * 2 >= total:
    print("Not bad at all!")
else:
    print("Another round?")


