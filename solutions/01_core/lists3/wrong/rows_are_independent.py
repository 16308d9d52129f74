# expect: program 5: a list of rows made with *
ANSWER_1 = ["Ana", "Ben", "Cem"]
ANSWER_2 = ["Ana", "Ben"]
ANSWER_3 = ["Ana", "Ben"]
ANSWER_4 = ["Ana", "Ida", "Jo", "Cem"]
ANSWER_5 = [[0, 7], [0, 0]]
ANSWER_6 = [["Ana", "Cem"], ["Ben"]]
ANSWER_7 = False
ANSWER_8 = True
