/** Whom the words for a source mean: a person, an office, a body, an outlet, a paper, or somebody unnamed. */
package org.isnad.statement.speaker;
