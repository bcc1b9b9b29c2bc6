/** Articles as they come in, taken up on all cores. */
package org.isnad.feed;
