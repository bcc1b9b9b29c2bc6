/** Readings on their way out, as tables, event data and linked data that other programs load. The door is {@link org.isnad.export.Export}. */
package org.isnad.export;
