"""Which Python is this?

"Your program doesn't work here," says Aunt Rosa on the phone. Mateo's first
question is always the same: which Python runs it? Many computers have several.

So he wrote a program for her to run and read out. It prints four lines, and
they are right on Mateo's laptop. On Rosa's computer they still describe
Mateo's laptop: he typed the answers in.

Python knows the true ones. `import` brings in a module, which is a box of
ready-made things, and a dot reaches into it. Functions need their brackets:

    >>> import math
    >>> math.pi
    3.141592653589793
    >>> math.sqrt(81)
    9.0

Two modules know the four answers:

    platform.python_version()     the version, such as '3.12.4'
    platform.system()             'Linux', 'Windows', or 'Darwin' for a Mac
    sys.implementation.name       the kind of Python, nearly always 'cpython'
    sys.executable                the file of the Python that is running

Make it true on every computer. Then run it: `python3 installcheck1.py` (on
Windows `py installcheck1.py`).
"""

# TODO: import both modules here, a line each.

# TODO: ask them, in place of the typed answers.
print("Python", "3.9.2")
print("Kind:", "cpython")
print("System:", "BeOS")
print("Started from:", "/home/mateo/old/python")
