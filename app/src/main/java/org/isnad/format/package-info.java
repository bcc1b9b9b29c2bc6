/** The forms that articles come in (plain text, JSON, JSON Lines, gzipped or not) and readings go out in (JSON, text for people). */
package org.isnad.format;
