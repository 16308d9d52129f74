CREATE TABLE seeds (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    kind text NOT NULL,
    packets integer NOT NULL CHECK (packets >= 0),
    price numeric(6, 2) NOT NULL,
    harvested date,
    added timestamptz NOT NULL DEFAULT now()
);

-- Why this way
--
-- The table itself refuses what's wrong, so no importer can forget a rule. Money is numeric: ten
-- times 0.10 as real isn't 1.00. GENERATED ALWAYS is the standard's way to say SERIAL, which you'll
-- meet in older schemas. It also refuses ids from outside, which would collide with the counter
-- later on.
