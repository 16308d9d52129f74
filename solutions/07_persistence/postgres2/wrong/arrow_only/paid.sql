-- expect: paid.sql uses an index
SELECT id FROM messages
WHERE body->>'type' = 'payment' AND body->>'status' = 'paid' ORDER BY id;
