SELECT i.thing, SUM(i.pieces)
FROM messages AS m
CROSS JOIN LATERAL jsonb_to_recordset(m.body -> 'items') AS i (thing text, pieces bigint)
WHERE m.body ->> 'status' = 'paid' AND m.body ->> 'type' = 'payment'
GROUP BY i.thing
ORDER BY 1;
