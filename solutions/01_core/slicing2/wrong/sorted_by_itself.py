# expect: answer 3: the start lies after the stop
ANSWER_1 = "ACEG"
ANSWER_2 = "BEH"
ANSWER_3 = "CDE"
ANSWER_4 = "FED"
ANSWER_5 = ""
ANSWER_6 = "FDB"


def is_palindrome_code(code):
    plain = code.replace("-", "")
    return plain == plain[::-1]
