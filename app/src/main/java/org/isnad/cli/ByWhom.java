package org.isnad.cli;

import picocli.CommandLine.Option;

/** Who takes a decision that is kept. */
final class ByWhom {
    @Option(
            names = "--by",
            paramLabel = "WHO",
            defaultValue = "${sys:user.name}",
            description = "who decides, kept with it; if not given, the name you are logged in with")
    private String name;

    String name() {
        return name;
    }
}
