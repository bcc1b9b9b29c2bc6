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

-- Somebody, something or some place, whatever it is called. Merged ones point at the one that stands for them.
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
    kind TEXT NOT NULL,
    name INTEGER NOT NULL REFERENCES name (id),
    was INTEGER NOT NULL REFERENCES actor (id),
    becomes INTEGER NOT NULL REFERENCES actor (id),
    at TEXT NOT NULL,
    by TEXT
);

CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    ident TEXT NOT NULL UNIQUE,
    title TEXT,
    first TEXT,
    last TEXT,
    articles INTEGER NOT NULL,
    becomes INTEGER REFERENCES story (id)
);
CREATE INDEX story_last ON story (last);
