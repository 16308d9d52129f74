-- expect: large.sql compares and sorts numbers
SELECT id, (body->>'amount')::numeric AS amount FROM messages
WHERE body->>'type' = 'payment' AND (body->>'amount')::numeric >= 50
ORDER BY amount DESC;
