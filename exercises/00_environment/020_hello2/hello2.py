"""Three slips on a birthday cake.

At three o'clock the guests arrive, and there is no cake on the screen. Leyla's
father typed six lines, and Python printed none of them. It says:

      File "cake.py", line 5
        print("Happy birthday)
              ^
    SyntaxError: unterminated string literal (detected at line 5)

Text needs a quote on each side, and `print` a bracket on each side. If one of a
pair is missing, Python can't read the file, and doesn't run the good lines
either. But it tells you where it got stuck: the number of the line, the line
itself, a mark ^ and a reason.

There's one message at a time. Fix that line, save (that's the same as `python3
hello2.py`, on Windows `py hello2.py`), read the next. There are three slips, and
one of them looks fine: the “curly” quotes of a letter or a chat are not the
straight " that Python wants.
"""

# TODO: find the three slips. The drawing itself is right.
print("      i i i i i i")
print("    +-------------+")
print("    | ~ ~ ~ ~ ~ ~ |)
print("  +-----------------+")
print(“  |  Leyla is six!  |”)
print("  +-----------------+"
