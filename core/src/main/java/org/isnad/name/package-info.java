/** Names of persons, organisations and places, and which of them name the same thing. */
package org.isnad.name;
