-- expect: paid.sql reads all 8,000 messages
CREATE INDEX messages_body ON messages (body);
