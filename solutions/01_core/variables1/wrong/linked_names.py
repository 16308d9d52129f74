# expect: program 2: a second name for the old value
ANSWER_1 = 4
ANSWER_2 = 20
ANSWER_3 = 5
ANSWER_4 = 5
ANSWER_5 = 30
