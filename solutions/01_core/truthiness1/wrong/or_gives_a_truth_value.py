# expect: answers 11 and 13: or
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
ANSWER_11 = True
ANSWER_12 = True
ANSWER_13 = False
ANSWER_14 = False


def display_name(nick, full):
    return nick or full or "Guest"
