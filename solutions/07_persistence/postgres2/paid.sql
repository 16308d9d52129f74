SELECT id
FROM messages
WHERE body @> '{"type": "payment", "status": "paid"}'
ORDER BY id;
