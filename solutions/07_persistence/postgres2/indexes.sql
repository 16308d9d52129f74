CREATE INDEX messages_body ON messages USING gin (body);

-- Why this way
--
-- One GIN index serves every question asked with @>, even those that nobody has thought of yet. An
-- index on an expression is smaller and can help with sorting, but serves only this one expression.
-- A value that's asked for all the time deserves a column of its own. amount could be one by now.
