/** What a reading is: the article and the records found in it. Plain immutable values; knows nothing of how they are found. */
package org.isnad.reading;
