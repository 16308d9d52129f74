# expect: program 6: only the outer list was copied
ANSWER_1 = ["Ana", "Ben", "Cem"]
ANSWER_2 = ["Ana", "Ben"]
ANSWER_3 = ["Ana", "Ben"]
ANSWER_4 = ["Ana", "Ida", "Jo", "Cem"]
ANSWER_5 = [[0, 7], [0, 7]]
ANSWER_6 = [["Ana"], ["Ben"]]
ANSWER_7 = False
ANSWER_8 = False
