/** Expressions of time, read into TIMEX3 and resolved against the day of publication or what the text itself fixes. */
package org.isnad.time;
