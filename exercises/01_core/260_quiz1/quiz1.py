"""A quiz to show your friends.

On Saturday Adaeze's cousins come over, and all the phones go into a drawer. She wants
a quiz ready:

    Question 1 of 3: How many hearts does an octopus have?
    > 3
    Right!
    Question 2 of 3: Which sea has no coast?
    >  SARGASSO
    Right! 2 in a row!
    Question 3 of 3: Which planet is the hottest?
    > Mercury
    Sorry, it's Venus.
    2 of 3 right: **-
    Not bad at all!

The questions are in questions.py, beside this file: a dict from each question to its
answer, or to several forms of it, as in "three/3". Any form counts, in any mixture of
capitals, with or without spaces around it. `Sorry` shows the first. From the second
right answer in a row, `Right!` says how many it is.

`import questions` works for a file of your own, too; `questions.QUIZ` is its dict.

At the end each right answer is a star, each wrong one a dash. All of them right is `Champion!`,
half or more `Not bad at all!`, less `Another round?`

When it works, write at least five questions that your friends will argue about.
"""

import questions

# Play it: python3 quiz1.py   (on Windows: py quiz1.py)
for question, answer in questions.QUIZ.items():
    print(question)
    guess = input("> ")
    # TODO: is it right? Say so, and keep the score and the row of right answers.

# TODO: the score, the stars and the verdict.
