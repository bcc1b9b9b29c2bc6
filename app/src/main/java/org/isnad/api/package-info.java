/** The archive over HTTP for programs: JSON under {@code /api/v1}, described in {@code openapi.json}. */
package org.isnad.api;
