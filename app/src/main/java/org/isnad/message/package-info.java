/** What people are told when something does not go as they wished, in English and Arabic. */
package org.isnad.message;
