/**
 * Words and phrases that mean something to a rule: tables, their inflected forms, and the lookup that runs once over a
 * text, through clitics.
 */
package org.isnad.lexicon;
