-- One article as it came in; a changed text under the same source is the next version.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    ident TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    version INTEGER NOT NULL,
    latest INTEGER NOT NULL,
    digest BLOB NOT NULL,
    outlet TEXT,
    url TEXT,
    published TEXT,
    title TEXT,
    characters INTEGER NOT NULL,
    added TEXT NOT NULL,
    story INTEGER REFERENCES story (id),
    UNIQUE (source, version)
);
CREATE INDEX article_published ON article (published);
CREATE INDEX article_story ON article (story);

-- The reading as deflated JSON, the article's text in it.
CREATE TABLE reading (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    reader TEXT NOT NULL,
    body BLOB NOT NULL
);

-- Somebody, something or some place, whatever it is called.
CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    ident TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    english TEXT,
    country TEXT
);

-- A name in one spelling, and whom it names.
CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    spelling TEXT NOT NULL,
    folded TEXT NOT NULL,
    known TEXT NOT NULL,
    actor INTEGER NOT NULL REFERENCES actor (id),
    UNIQUE (type, spelling, known)
);
CREATE INDEX name_actor ON name (actor);

-- Which part a name plays in which record.
CREATE TABLE part (
    name INTEGER NOT NULL REFERENCES name (id),
    article INTEGER NOT NULL REFERENCES article (id),
    role TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (name, article, role, record)
) WITHOUT ROWID;

-- What people decided about who is who; the newest last.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    name INTEGER NOT NULL REFERENCES name (id),
    was INTEGER NOT NULL REFERENCES actor (id),
    becomes INTEGER NOT NULL REFERENCES actor (id),
    at TEXT NOT NULL,
    by TEXT
);

-- What a story looks like from outside. One that went over into another says which.
CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    title TEXT,
    first TEXT,
    last TEXT,
    articles INTEGER NOT NULL DEFAULT 0,
    actors TEXT NOT NULL DEFAULT '',
    places TEXT NOT NULL DEFAULT '',
    becomes INTEGER REFERENCES story (id)
);
CREATE INDEX story_last ON story (last);

-- The history of stories.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    story INTEGER NOT NULL REFERENCES story (id),
    origin INTEGER REFERENCES story (id),
    articles TEXT NOT NULL,
    score REAL NOT NULL,
    why TEXT
);
CREATE INDEX change_story ON change (story);

-- What stories are grouped by, and what copies are told by. Days count from 1970.
CREATE TABLE sketch (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    day INTEGER,
    sketch BLOB NOT NULL,
    fingerprint BLOB NOT NULL
);
CREATE INDEX sketch_day ON sketch (day);
