"""Stage 1: how long does it take? README.md is what the client has written."""

# TODO: timed(clock, report)
