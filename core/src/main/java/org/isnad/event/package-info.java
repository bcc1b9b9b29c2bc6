/** Who did what to whom, where and when: events coded to PLOVER. */
package org.isnad.event;
