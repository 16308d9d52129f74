# expect: the line in that file
KIND_1 = "NameError"
FILE_1 = "morning.py"
LINE_1 = 13
NAME_1 = "paper"

KIND_2 = "ZeroDivisionError"
FILE_2 = "bundles.py"
LINE_2 = 15
NAME_2 = "bundle_size"

KIND_3 = "ValueError"
FILE_3 = "holidays.py"
LINE_3 = 12
NAME_3 = "day"
