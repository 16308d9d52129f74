SELECT item->>'thing' AS thing, sum((item->>'pieces')::integer) AS pieces
FROM messages, jsonb_array_elements(body->'items') AS item
WHERE body @> '{"type": "payment", "status": "paid"}'
GROUP BY thing
ORDER BY thing;
