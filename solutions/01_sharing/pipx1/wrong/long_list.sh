# expect: This is not the short list
set -e
pipx install pythlings-labels
pipx install pythlings-routes
parcel-label "12 Harbour Lane" > label.txt
parcel-route "12 Harbour Lane" > route.txt
pipx list > tools.txt
