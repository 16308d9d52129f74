SELECT id, CAST(body #>> '{amount}' AS numeric)
FROM messages
WHERE body['type'] = '"payment"' AND CAST(body ->> 'amount' AS double precision) >= 50
ORDER BY body -> 'amount' DESC, id;
