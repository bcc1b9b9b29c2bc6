/**
 * Asking an archive: {@link org.isnad.search.Query} is the language, {@link org.isnad.search.Index} finds what it asks
 * for, articles or single records of them. Knows readings and Lucene, and nothing of where readings are kept.
 */
package org.isnad.search;
