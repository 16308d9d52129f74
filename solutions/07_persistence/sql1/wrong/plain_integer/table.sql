-- expect: should be 1 and 2
CREATE TABLE found (number INTEGER, thing TEXT NOT NULL, line INTEGER NOT NULL, day TEXT NOT NULL);
