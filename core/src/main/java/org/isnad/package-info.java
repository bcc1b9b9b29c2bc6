/** The door of the reading core: {@link org.isnad.Isnad} makes a {@link org.isnad.Reader}, which reads articles. */
package org.isnad;
