/**
 * The parties' words on a story side by side: who asserts, denies, accuses, demands, and which denial answers what. Pure
 * computation over readings; the door is {@link org.isnad.claim.Claims}.
 */
package org.isnad.claim;
