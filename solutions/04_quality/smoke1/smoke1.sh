# All fine, says the script.

set -e # stop at the first command that fails

address=$1

health=$(curl -fsS --max-time 1 "$address/health")
[ "$health" = "ok" ]

curl -fsS --max-time 1 -d "flavour=mango" "$address/orders" | grep mango

echo "all fine"

# Why this way
#
# With -f and set -e, an error of curl's ends the script, and nobody has to write
# an if. But a status of 200 only says that something has answered. So the answers
# are looked at, too. In a pipe only the status of the last command counts: grep
# fails if curl prints nothing, and set -o pipefail would make curl's count as well.
