/** Places beyond the built-in tables, out of a GeoNames dump that the user has: imported once, looked up in a mapped file. */
package org.isnad.atlas;
