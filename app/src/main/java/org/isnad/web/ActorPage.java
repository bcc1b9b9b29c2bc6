package org.isnad.web;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.archive.Actor;
import org.isnad.archive.Career;
import org.isnad.archive.Deed;
import org.isnad.archive.Part;
import org.isnad.http.Refusal;
import org.isnad.search.Field;
import org.isnad.search.Hits;
import org.isnad.search.Query;

/** Somebody: what they said and did, over time and by act. */
record ActorPage(
        Frame frame, Actor actor, Career career, Part part, List<Done> deeds, List<Hits.Facet> acts, Paging paging)
        implements Page {
    private static final int SIZE = 25;
    private static final List<Part> PREFERRED =
            List.of(Part.SPEAKER, Part.ACTOR, Part.RECIPIENT, Part.PLACE, Part.NAMED);

    /** A record with its article. */
    record Done(Deed deed, Finding finding) {}

    static Page of(Visit visit) {
        String ident = visit.parameter("id");
        if (ident == null) {
            throw Refusal.wrong("ask.who");
        }
        Actor actor = visit.archive().actor(ident).orElseThrow(() -> Refusal.missing("missing.actor", ident));
        Career career = visit.archive().career(actor);
        Part part = part(visit.parameter("part"), career);
        int number = visit.page();
        List<Done> deeds = visit.archive().deeds(actor, part, (number - 1) * SIZE, SIZE).stream()
                .flatMap(deed -> Finding.of(visit.language(), deed.article().reading(), deed.record())
                        .map(finding -> new Done(deed, finding))
                        .stream())
                .toList();
        Frame frame = visit.frame(name(visit.language(), actor), "who");
        Paging paging = Paging.of(
                number,
                SIZE,
                career.parts().getOrDefault(part, 0),
                link(frame, actor).with("part", name(part)));
        return new ActorPage(frame, actor, career, part, deeds, acts(visit, actor), paging);
    }

    private static Part part(String name, Career career) {
        return name == null
                ? PREFERRED.stream()
                        .filter(career.parts()::containsKey)
                        .findFirst()
                        .orElse(Part.NAMED)
                : Arrays.stream(Part.values())
                        .filter(part -> name(part).equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.wrong(
                                "ask.choice",
                                "part",
                                Arrays.stream(Part.values())
                                        .map(ActorPage::name)
                                        .toList(),
                                name));
    }

    private static List<Hits.Facet> acts(Visit visit, Actor actor) {
        return actor.articles() == 0
                ? List.of()
                : visit.archive()
                        .search(
                                new Query.Named(Field.SPEAKER, known(actor)),
                                new org.isnad.search.Page(0, 1, org.isnad.search.Page.Order.NEWEST, List.of(Field.ACT)))
                        .facets()
                        .getOrDefault(Field.ACT, List.of());
    }

    /** The name that the index knows it by in every spelling, where there is one. */
    private static String known(Actor actor) {
        return actor.english() == null ? actor.name() : actor.english();
    }

    static String name(Language language, Actor actor) {
        return language == Language.EN && actor.english() != null ? actor.english() : actor.name();
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    static Link link(Frame frame, Actor actor) {
        return frame.to("/actor").with("id", actor.ident());
    }

    /** The parts that it has. */
    List<Part> parts() {
        return List.copyOf(career.parts().keySet());
    }

    Link by(Part part) {
        return link(frame, actor).with("part", name(part));
    }

    String word(Part part) {
        return frame.word("part", name(part));
    }

    /** Where to find all that it said so. */
    Link act(String act) {
        return frame.to("/search").with("q", "speaker:\"" + known(actor).replace("\"", "") + "\" act:" + act);
    }

    /** How many records of the chosen part there are in each month from the first to the last. */
    Map<YearMonth, Integer> months() {
        TreeMap<YearMonth, Integer> months = new TreeMap<>();
        career.months().stream()
                .filter(month -> month.part() == part && month.month() != null)
                .forEach(month -> months.merge(month.month(), month.records(), Integer::sum));
        return months;
    }

    int most() {
        return months().values().stream().max(Integer::compare).orElse(1);
    }

    String month(YearMonth month) {
        return Dates.month(frame.language(), month.getMonthValue()) + " " + month.getYear();
    }

    Link record(Deed deed) {
        return frame.to("/article/" + deed.article().ident()).with("record", deed.record());
    }

    @Override
    public Map<String, Link> data() {
        return Link.both(
                new Link(Link.API + "/deeds").with("actor", actor.ident()).with("part", name(part)));
    }
}
