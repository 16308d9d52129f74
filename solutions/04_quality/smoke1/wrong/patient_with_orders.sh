# expect: The order gets no answer, and after 6 seconds curl still waits
# All fine, says the script.
#
# At noon Marek put a new version of his ice-cream van's app online. He ran this
# smoke test, a few requests that show whether it works at all, and it printed
# "all fine". Until four, each order ended with "500 Internal Server Error".
#
# curl sends a request and prints the answer. Any answer is a success for curl,
# even a 500, unless you say otherwise:
#
#     curl -fsS http://127.0.0.1:8000/health
#
#     -f             an answer of 400 or more is an error: the status isn't 0
#     -s -S          no progress bar, but error messages
#     -d "size=2"    send a form with POST
#     --max-time 1   give up after a second
#
# Make it right. The address comes as an argument:
#
# 1. GET /health succeeds, and the answer is ok, nothing else.
# 2. POST /orders with flavour=mango succeeds, and the answer has mango in it.
#
# At the first thing that's wrong, the script stops with a status other than 0. So
# it does if nobody is there, or says nothing for a second. It prints "all fine"
# only if all is fine. Start the van in a second terminal to try it:
#
#     python3 van.py                            on Windows: py van.py
#     bash smoke1.sh http://127.0.0.1:8000

set -e
address=$1
[ "$(curl -fsS --max-time 1 "$address/health")" = ok ]
answer=$(curl -fsS -d "flavour=mango" "$address/orders")
[[ $answer == *mango* ]]
echo "all fine"
