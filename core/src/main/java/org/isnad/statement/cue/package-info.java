/** Words that report, the senses in which they do or do not, and the clauses around them. */
package org.isnad.statement.cue;
