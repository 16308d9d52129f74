# expect: The spaces make several arguments
set -e
pipx install pythlings-labels
pipx install pythlings-routes
parcel-label 12 Harbour Lane > label.txt
parcel-route 12 Harbour Lane > route.txt
pipx list --short > tools.txt
