/** The words of the layer of events and their tables: triggers, links, sides, moods, and kinds of things that tell senses apart. */
package org.isnad.event.lexicon;
