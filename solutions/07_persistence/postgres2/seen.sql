UPDATE messages
SET body = body || '{"seen": true}'
WHERE body @> jsonb_build_object('customer', jsonb_build_object('email', %(email)s::text));
