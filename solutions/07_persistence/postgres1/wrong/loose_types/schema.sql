-- expect: less than no packets
CREATE TABLE seeds (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    kind text NOT NULL,
    packets integer NOT NULL,
    price double precision NOT NULL,
    harvested date,
    added timestamptz NOT NULL DEFAULT now()
);
