# expect: pythlings-labels is the package
set -e
pipx install pythlings-labels
pipx install pythlings-routes
pythlings-labels "12 Harbour Lane" > label.txt
pythlings-routes "12 Harbour Lane" > route.txt
pipx list --short > tools.txt
