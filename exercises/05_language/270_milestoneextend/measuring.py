"""Stage 2: how long did it take, and how did it end?"""

# TODO: measured(title, report, clock)
