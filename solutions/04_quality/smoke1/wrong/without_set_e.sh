# expect: and the script ends with status 0
address=$1
curl -fsS --max-time 1 "$address/health"
curl -fsS --max-time 1 -d "flavour=mango" "$address/orders"
echo "all fine"
