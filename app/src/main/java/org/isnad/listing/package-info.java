/**
 * What an archive answers as rows of named columns: the same on the command line, in tables and over HTTP. Each kind of row
 * is a record; its components are the columns.
 */
package org.isnad.listing;
