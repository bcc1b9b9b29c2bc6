-- What people decided about records, beside the readings; the newest holds. Nothing is ever taken out: an undoing is a row
-- that says what it undoes.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id),
    verb TEXT NOT NULL,
    undoes INTEGER UNIQUE REFERENCES correction (id),
    layer TEXT,
    spans TEXT,
    label TEXT,
    body TEXT,
    at TEXT NOT NULL,
    by TEXT
);
CREATE INDEX correction_article ON correction (article);

-- Articles whose reading is not what the index has of them.
CREATE TABLE stale (
    article INTEGER PRIMARY KEY REFERENCES article (id)
);
