-- expect: large.sql compares and sorts numbers
SELECT id, (body->>'amount')::numeric FROM messages
WHERE body->>'type' = 'payment' AND body->>'amount' >= '50'
ORDER BY body->>'amount' DESC, id;
