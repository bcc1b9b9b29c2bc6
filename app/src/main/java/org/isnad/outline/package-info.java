/**
 * A story on one page: what of its events, tolls, claims, places and reports fits there, and how much more there is. Pure
 * computation over readings; the door is {@link org.isnad.outline.Outline}.
 */
package org.isnad.outline;
