# expect: dashes are not counted, wherever they stand
ANSWER_1 = "ACEG"
ANSWER_2 = "BEH"
ANSWER_3 = ""
ANSWER_4 = "FED"
ANSWER_5 = ""
ANSWER_6 = "FDB"


def is_palindrome_code(code):
    return code == code[::-1]
