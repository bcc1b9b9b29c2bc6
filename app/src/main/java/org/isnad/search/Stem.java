package org.isnad.search;

/**
 * What a word comes down to, in UTF-8.
 *
 * @param word as it was written
 * @param stem empty where nothing is left
 * @param other the stem it may also have, without its first letter; empty where there is none
 */
record Stem(char[] word, byte[] stem, byte[] other) {}
