create index on messages using gin (body jsonb_path_ops);
