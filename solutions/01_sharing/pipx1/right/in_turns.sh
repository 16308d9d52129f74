set -eu
address="12 Harbour Lane"
pipx install pythlings-routes
parcel-route "$address" > route.txt
pipx install pythlings-labels
parcel-label "$address" > label.txt
pipx list
pipx list --short > tools.txt
