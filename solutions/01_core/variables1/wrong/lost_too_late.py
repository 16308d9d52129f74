# expect: the line in which the pea vanishes
RIGHT_CUP = "coin"
PEA_LOST_IN_LINE = 4
PEA_CUP = "middle"
PEA_THERE_SINCE_LINE = 5
RECORD = 14
RECORD_SET_IN_LINE = 2
YOURS = 15
YOURS_SET_IN_LINE = 4
