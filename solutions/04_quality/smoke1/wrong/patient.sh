# expect: after 6 seconds curl still waits
set -e
address=$1
[ "$(curl -fsS "$address/health")" = "ok" ]
curl -fsS -d "flavour=mango" "$address/orders" | grep mango
echo "all fine"
