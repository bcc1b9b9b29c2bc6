/** Counts of people harmed or moved: how many, what befell them, and on whose word. */
package org.isnad.figure;
