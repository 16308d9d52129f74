-- expect: seen.sql marks a customer's messages, and keeps all else
UPDATE messages SET body = '{"seen": true}'
WHERE body->'customer'->>'email' = %(email)s;
