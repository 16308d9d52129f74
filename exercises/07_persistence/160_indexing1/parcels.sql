CREATE TABLE parcels (
    number INTEGER PRIMARY KEY,
    city TEXT NOT NULL,
    day TEXT NOT NULL,      -- such as '2026-11-30'
    email TEXT NOT NULL,
    status TEXT NOT NULL    -- 'lost' is rare
);
