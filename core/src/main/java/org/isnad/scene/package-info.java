/** Where and when what the words tell takes place. */
package org.isnad.scene;
