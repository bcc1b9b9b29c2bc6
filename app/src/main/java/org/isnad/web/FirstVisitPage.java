package org.isnad.web;

/** What to do with an archive that holds nothing yet. */
record FirstVisitPage(Frame frame, String folder) implements Page {
    static Page of(Visit visit) {
        return new FirstVisitPage(
                visit.frame(Words.of(visit.language()).of("first.title"), "stories"),
                visit.archive().folder().toString());
    }
}
