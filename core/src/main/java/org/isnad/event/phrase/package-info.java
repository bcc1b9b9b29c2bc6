/** Noun phrases, and whom they name, describe or point back to. */
package org.isnad.event.phrase;
