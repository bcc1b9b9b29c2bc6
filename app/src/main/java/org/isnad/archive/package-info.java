/**
 * Thousands of readings in one folder: a SQLite database that keeps everything, and beside it a Lucene index that can be
 * made anew from it at any time. The door is {@link org.isnad.archive.Archive}.
 */
package org.isnad.archive;
