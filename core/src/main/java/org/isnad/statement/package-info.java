/** Who said what, through whom: source, cue and content of every piece of reported speech. */
package org.isnad.statement;
