-- The biggest stories first, without a look at all.
CREATE INDEX story_size ON story (articles DESC, last DESC, id);
