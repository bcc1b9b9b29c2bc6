/** The words of an article and where they stand: folding, tokens, quotations, sentences and the kinds of its lines. */
package org.isnad.text;
