"""The Python side of a check.

This package is embedded in the pythlings binary and written once into the user's cache. A worker is one Python process
that runs `main()`: it makes itself ready, waits at the gate for one request, carries it out, reports events on a private
channel, and ends. The engine on the other side decides the verdict; nothing here does.

Everything that is needed after the learner's code has been imported is bound to local names beforehand, because that code
may replace whatever it can reach: `open`, `len`, `sys.exit`, `json.dumps`, `os.write`.
"""
