# expect: the lowest file that is not Python's own
KIND_1 = "NameError"
FILE_1 = "morning.py"
LINE_1 = 10
NAME_1 = "paper"

KIND_2 = "ZeroDivisionError"
FILE_2 = "bundles.py"
LINE_2 = 7
NAME_2 = "bundle_size"

KIND_3 = "ValueError"
FILE_3 = "calendar.py"
LINE_3 = 9
NAME_3 = "month"
