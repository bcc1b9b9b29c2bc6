/**
 * What people hold right and wrong in a reading. A correction stands beside the machine's reading, anchored to words of the
 * article, and {@link org.isnad.correct.Corrected} is the reading with the corrections made. Immutable values, no database.
 */
package org.isnad.correct;
