"""Read it from the bottom.

When a running program meets something it cannot do, it stops with a traceback:
the way from the first call down to the place where it happened.

    Traceback (most recent call last):
      File "/home/ada/newspapers/tips.py", line 9, in <module>
        print(tip_each(14, helpers))
      File "/home/ada/newspapers/tips.py", line 5, in tip_each
        return euros / helprs
    NameError: name 'helprs' is not defined. Did you mean: 'helpers'?

The last line says what: the kind, then a message. Above it stands where. Start at
the lowest place in a file of your own; Python's library only reports the trouble.
Reading this calmly saves more hours than any other skill in programming.

traceback_1.txt to traceback_3.txt beside this file came from three scripts of a
newspaper delivery. Read them and fill in the answers; mend nothing.
"""

# TODO: replace each ... by your answer.
#
# KIND  the kind of the error, as text: "NameError"
# FILE  the lowest file that belongs to the delivery, as text: "tips.py"
# LINE  the number of the lowest line in that file, as a number
# NAME  the guilty name, as text: the misspelt name in traceback 1, the variable
#       at the top of the script that has the bad value in 2 and 3

# traceback_1.txt
KIND_1 = ...
FILE_1 = ...
LINE_1 = ...
NAME_1 = ...

# traceback_2.txt
KIND_2 = ...
FILE_2 = ...
LINE_2 = ...
NAME_2 = ...

# traceback_3.txt
KIND_3 = ...
FILE_3 = ...
LINE_3 = ...
NAME_3 = ...
