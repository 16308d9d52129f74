# expect: tools.txt is the short list of pipx, with one tool
set -e
pipx install pythlings-labels
parcel-label "12 Harbour Lane" > label.txt
pipx list > tools.txt
