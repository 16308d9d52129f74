# expect: program 5: three names move at once
ANSWER_1 = 4
ANSWER_2 = 14
ANSWER_3 = 7
ANSWER_4 = 5
ANSWER_5 = 60
