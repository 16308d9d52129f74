# expect: The answer of /health is "not ok yet"
set -e
address=$1
curl -fsS --max-time 1 "$address/health"
curl -fsS --max-time 1 -d "flavour=mango" "$address/orders"
echo "all fine"
