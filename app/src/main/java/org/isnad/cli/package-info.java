/** The commands. The only place that prints, knows the terminal and turns errors into exit codes. */
package org.isnad.cli;
