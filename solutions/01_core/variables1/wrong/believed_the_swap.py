# expect: program 4: two lines that look like a swap
ANSWER_1 = 4
ANSWER_2 = 14
ANSWER_3 = 7
ANSWER_4 = 8
ANSWER_5 = 30
