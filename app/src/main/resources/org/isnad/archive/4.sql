-- Stories of many articles on one page, made of their readings; a row goes when its story changes, and is made again. The
-- form tells those of one version of the program from those of another.
CREATE TABLE outline (
    story INTEGER PRIMARY KEY REFERENCES story (id),
    form INTEGER NOT NULL,
    body BLOB NOT NULL
);
