/** The server: at which address, who may ask, what every answer carries, and what becomes of errors. */
package org.isnad.http;
