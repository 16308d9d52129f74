# expect: answer 4: backwards from 5 to just before 2
ANSWER_1 = "ACEG"
ANSWER_2 = "BEH"
ANSWER_3 = ""
ANSWER_4 = "FEDC"
ANSWER_5 = ""
ANSWER_6 = "FDB"


def is_palindrome_code(code):
    plain = code.replace("-", "")
    return plain == plain[::-1]
