/** How well readings agree with gold readings: spans as sets of words, records paired best first. */
package org.isnad.score;
