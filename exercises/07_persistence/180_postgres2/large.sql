-- id and amount of each payment of 50 or more, paid or not, the largest first; equal amounts by id.
-- The amount is a number, not a text.

SELECT id, body->>'amount' FROM messages WHERE body->>'amount' >= '50' ORDER BY body->>'amount' DESC;
