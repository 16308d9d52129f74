"""My answers."""

RIGHT_CUP: str = 'coin'
PEA_LOST_IN_LINE = 3
PEA_CUP = 'middle'
PEA_THERE_SINCE_LINE = 5
RECORD = 14
RECORD_SET_IN_LINE = 2
YOURS = 5 + 10
YOURS_SET_IN_LINE = 4
print("paper and pencil")
