# expect: program 1: append through a second name
ANSWER_1 = ["Ana", "Ben"]
ANSWER_2 = ["Ana", "Ben"]
ANSWER_3 = ["Ana", "Ben"]
ANSWER_4 = ["Ana", "Ida", "Jo", "Cem"]
ANSWER_5 = [[0, 7], [0, 0]]
ANSWER_6 = [["Ana"], ["Ben"]]
ANSWER_7 = False
ANSWER_8 = False
