/** Numbers as Arabic news writes them, in digits and in words, read into values. */
package org.isnad.number;
