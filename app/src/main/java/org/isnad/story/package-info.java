/**
 * Which articles tell the same happening, and which of them are copies. Pure computation over compact digests: a {@link
 * org.isnad.story.Sketch} of what an article tells and a {@link org.isnad.story.Fingerprint} of its wording. {@link
 * org.isnad.story.Stories} groups sketches as they come; {@link org.isnad.story.Independence} counts who reports on their
 * own. What is decided is kept by whoever calls.
 */
package org.isnad.story;
