# expect: This fills the shop's .venv
set -e
source .venv/*/activate
pip install pythlings-labels
parcel-label "12 Harbour Lane" > label.txt
pip install pythlings-routes
parcel-route "12 Harbour Lane" > route.txt
pip list > tools.txt
