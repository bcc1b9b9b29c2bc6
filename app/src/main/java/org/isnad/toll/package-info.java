/**
 * Tolls of a story: every figure with its source, article and day, in series that may be compared, never added up. Pure
 * computation over readings; the door is {@link org.isnad.toll.Tolls}.
 */
package org.isnad.toll;
