# expect: without a nickname the full name is taken
ANSWER_1 = False
ANSWER_2 = True
ANSWER_3 = False
ANSWER_4 = True
ANSWER_5 = True
ANSWER_6 = False
ANSWER_7 = True
ANSWER_8 = False
ANSWER_9 = False
ANSWER_10 = True
ANSWER_11 = "tea"
ANSWER_12 = "coffee"
ANSWER_13 = ""
ANSWER_14 = 0


def display_name(nick, full):
    if nick is not None:
        return nick
    if full is not None:
        return full
    return "Guest"
