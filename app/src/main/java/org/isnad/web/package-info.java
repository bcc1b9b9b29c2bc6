/** The pages: an archive to be looked at in a browser, in Arabic and English. Templates are in {@code src/main/jte}. */
package org.isnad.web;
