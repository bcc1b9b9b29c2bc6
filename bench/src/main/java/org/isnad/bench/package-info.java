/** How fast the reading is. */
package org.isnad.bench;
