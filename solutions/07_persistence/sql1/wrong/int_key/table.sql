-- expect: Only with the word INTEGER does SQLite count
CREATE TABLE found (number INT PRIMARY KEY, thing TEXT NOT NULL, line INTEGER NOT NULL, day TEXT NOT NULL);
