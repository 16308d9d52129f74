CREATE INDEX messages_body ON messages USING gin (body);

-- Why this way
--
-- One GIN index serves every question that's asked with @>, also those that nobody has thought of yet. An
-- index on an expression is smaller and can be sorted by, but serves only this one expression. What's
-- asked all the time deserves a column of its own: amount, for instance, could be one by now.
