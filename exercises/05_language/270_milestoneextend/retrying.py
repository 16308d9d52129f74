"""Stage 1: once more, a few times. README.md is what the client has written."""

# TODO: retry(times, on, wait, sleep)
