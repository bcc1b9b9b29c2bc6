-- The article up to which all are grouped with what came after them, too; a writer that is killed leaves some that are not.
CREATE TABLE regrouped (
    article INTEGER NOT NULL
);
INSERT INTO regrouped SELECT coalesce(max(id), 0) FROM article;
