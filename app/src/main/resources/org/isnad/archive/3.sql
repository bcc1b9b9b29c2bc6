-- Of all articles what counting those of a name needs, small enough to stay in memory.
CREATE INDEX article_older ON article (id) WHERE latest = 0;
CREATE INDEX article_day ON article (id, published);
