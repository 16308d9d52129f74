# Three ways to start a program.
#
# Anjali's program greet.py welcomes the passengers of a ferry. At home she
# presses a button in her editor. The screens on board have no button. They get
# a command, and there are three kinds:
#
#     python radio.py      Python runs this file
#     python -m radio      Python finds the module of this name and runs it
#     ./radio.py           the system runs the file itself
#
# A module is named without its .py. For the third way, the file needs the
# right to be run, which you give it once:
#
#     chmod +x radio.py
#
# and its very first line has to say what runs it. That line is the shebang:
#
#     #!/usr/bin/env python3
#
# Anjali wrote all three down from memory, and all three fail. Fix them. To try
# things, type  pythlings shell runways1 : that opens a shell in this folder,
# and  bash runways1.sh  runs the script. (You need bash. For Windows it comes
# with Git and is called Git Bash. There, the third way is not checked.)

set -e # stop at the first command that fails

# TODO: the first way.
python greet

# TODO: the second way.
python -m greet.py

# TODO: the third way. It takes two commands here, and a line in greet.py.
greet.py
