# expect: /health answers with 503, and the script ends with status 0
set -e
address=$1
curl -sS --max-time 1 "$address/health" | grep -x ok
curl -sS --max-time 1 -d "flavour=mango" "$address/orders" | grep mango
echo "all fine"
