# expect: round 3: the record is not changed with the points
RIGHT_CUP = "coin"
PEA_LOST_IN_LINE = 3
PEA_CUP = "middle"
PEA_THERE_SINCE_LINE = 5
RECORD = 19
RECORD_SET_IN_LINE = 4
YOURS = 15
YOURS_SET_IN_LINE = 4
