CREATE INDEX one ON messages ((body->>'type'), (body->>'status'));
CREATE INDEX two ON messages ((body->'customer'->>'email'));
