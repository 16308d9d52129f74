UPDATE messages SET body = jsonb_set(body, '{seen}', 'true')
WHERE body->'customer'->>'email' = %(email)s
