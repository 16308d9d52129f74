# expect: answers 4, 5 and 10: texts
ANSWER_1 = False
ANSWER_2 = True
ANSWER_3 = False
ANSWER_4 = False
ANSWER_5 = False
ANSWER_6 = False
ANSWER_7 = False
ANSWER_8 = False
ANSWER_9 = False
ANSWER_10 = False
ANSWER_11 = "tea"
ANSWER_12 = "coffee"
ANSWER_13 = ""
ANSWER_14 = 0


def display_name(nick, full):
    return nick or full or "Guest"
