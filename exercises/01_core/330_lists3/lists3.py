"""Two names, one list.

`b = a` copies no list: afterwards two names point at one and the same, and a change
is seen through both. (Numbers and texts never change, so there it does not matter.)

    >>> a = [1, 2]
    >>> b = a
    >>> c = a[:]
    >>> a.append(3)
    >>> b, c, b is a, c is a
    ([1, 2, 3], [1, 2], True, False)

`is` asks whether two names point at the same thing, `==` whether contents are equal.
`a[:]`, `a + [4]` and `a * 2`, which repeats the elements, make a new list.
`a[0:2] = [7, 8, 9]` changes the old one: the part on the left makes room.

"Why has this changed? I did not touch it" is nearly always this. Draw boxes and
arrows, then predict what these programs of a seating plan leave behind.
"""

# TODO: replace each ... by the list, or True or False, that you predict.

# Program 1
#
#     row = ["Ana", "Ben"]
#     plan = row
#     plan.append("Cem")
#
# What is `row` at the end?
ANSWER_1 = ...

# Program 2
#
#     row = ["Ana", "Ben"]
#     plan = row[:]
#     plan[0] = "Zoe"
#
# What is `row` at the end?
ANSWER_2 = ...

# Program 3
#
#     row = ["Ana", "Ben"]
#     plan = row
#     row = row + ["Cem"]
#
# What is `plan` at the end?
ANSWER_3 = ...

# Program 4
#
#     row = ["Ana", "Ben", "Cem"]
#     row[1:2] = ["Ida", "Jo"]
#
# What is `row` at the end?
ANSWER_4 = ...

# Program 5
#
#     hall = [[0] * 2] * 2
#     hall[0][1] = 7
#
# What is `hall` at the end?
ANSWER_5 = ...

# Program 6
#
#     hall = [["Ana"], ["Ben"]]
#     plan = hall[:]
#     plan[0].append("Cem")
#     plan[1] = ["Dua"]
#
# What is `hall` at the end?
ANSWER_6 = ...

# After program 6: what is `plan is hall`?
ANSWER_7 = ...

# After program 6: what is `plan[0] is hall[0]`?
ANSWER_8 = ...
