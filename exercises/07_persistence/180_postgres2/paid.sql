-- The id of each paid payment (type payment, status paid), in order of the ids. Uses an index.

SELECT id FROM messages WHERE body->>'type' = 'payment' ORDER BY id;
