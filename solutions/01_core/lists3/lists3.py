"""Two names, one list."""

ANSWER_1 = ["Ana", "Ben", "Cem"]
ANSWER_2 = ["Ana", "Ben"]
ANSWER_3 = ["Ana", "Ben"]
ANSWER_4 = ["Ana", "Ida", "Jo", "Cem"]
ANSWER_5 = [[0, 7], [0, 7]]
ANSWER_6 = [["Ana", "Cem"], ["Ben"]]
ANSWER_7 = False
ANSWER_8 = True


# Why this way
#
# Program 6 is called a shallow copy: a new outer list with the old inner ones.
# plan[1] = ... moves an arrow of the copy, plan[0].append(...) changes a shared row.
# For rows that are independent, each must be made by itself, for instance in a
# loop; the module copy has deepcopy for the rare case that you need everything anew.
