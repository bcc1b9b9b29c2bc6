package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.isnad.bench.JudgedSentences.Sentence;
import org.isnad.bench.Weights.Example;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Reading;

/**
 * Whether sentences report an event of some type, beside what people judged. First every event of the type that has happened or
 * goes on counts: that is the reading by itself. Then only what people would call reported, by the {@linkplain Reported signs}
 * that the reading gives, {@linkplain Weights weighed} as is learnt from one half of the documents; the other half is kept aside.
 * Of the half learnt from, each tenth is also judged by what the others teach. Last, how well one judge agrees with the others,
 * in the same half that is kept aside.
 */
final class Detection {
    private static final int PARTS = 10;

    private final Type type;
    private final List<Case> learnt = new ArrayList<>();
    private final List<Case> kept = new ArrayList<>();

    private record Case(Sentence sentence, boolean any, Example example) {}

    Detection(Type type) {
        this.type = type;
    }

    void add(Sentence sentence, Reading reading) {
        boolean counts = !sentence.label().equals("ambiguous");
        boolean yes = sentence.label().equals("yes");
        double share = (double) sentence.accept() / sentence.total();
        Example example = new Example(new Reported(reading, type).signs(type), share, counts, yes);
        boolean any = Reported.real(reading, type).findAny().isPresent();
        (sentence.half() == 0 ? learnt : kept).add(new Case(sentence, any, example));
    }

    void print() {
        Weights weights = learn(learnt);
        Predicate<Case> reported = it -> weights.isReported(it.example.signs());
        print("any told, learnt from", learnt, Case::any);
        print("any told, kept aside", kept, Case::any);
        print("reported, learnt from", learnt, reported);
        print("reported, kept aside", kept, reported);
        print("reported, kept aside, no ties", withoutTies(kept), reported);
        tenths();
        judge();
        List<String> names = Reported.names(type);
        for (int i = 0; i < names.size(); i++) {
            System.out.println(String.format(Locale.ROOT, "    %+.2f %s", weights.of()[i + 1], names.get(i)));
        }
        System.out.println(
                String.format(Locale.ROOT, "    %.2f of these is enough", weights.enough() - weights.of()[0]));
    }

    private static Weights learn(List<Case> cases) {
        return Weights.learn(cases.stream().map(Case::example).toList());
    }

    private static List<Case> withoutTies(List<Case> cases) {
        return cases.stream().filter(it -> !it.sentence.isSplit()).toList();
    }

    private void print(String label, List<Case> cases, Predicate<Case> found) {
        Tally tally = new Tally();
        add(tally, cases, found);
        tally.print(type + " " + label);
    }

    private static void add(Tally tally, List<Case> cases, Predicate<Case> found) {
        cases.stream().filter(it -> it.example.counts()).forEach(it -> tally.add(it.example.yes(), found.test(it)));
    }

    private void tenths() {
        Tally tally = new Tally();
        for (int part = 0; part < PARTS; part++) {
            int here = part;
            Predicate<Case> in = it -> it.sentence.part(PARTS) == here;
            Weights others = learn(learnt.stream().filter(in.negate()).toList());
            add(tally, learnt.stream().filter(in).toList(), it -> others.isReported(it.example.signs()));
        }
        tally.print(type + " reported, learnt from, by tenths");
    }

    /** What one judge would score if he were judged by the others, on average over the judges. */
    private void judge() {
        Tally tally = new Tally();
        for (Case it : kept) {
            int yes = it.sentence.accept();
            int all = it.sentence.total();
            if (all > 2) {
                beside(tally, true, yes, yes - 1, all - 1);
                beside(tally, false, all - yes, yes, all - 1);
            }
        }
        tally.print(type + " one judge by the others");
    }

    /** So many of the judges, who said this, beside those of the others who said yes; more than half but not all is no answer. */
    private static void beside(Tally tally, boolean said, int judges, int yes, int others) {
        boolean agreed = yes == others;
        double weight = (double) judges / (others + 1);
        if (agreed || 2 * yes <= others) {
            tally.add(said && agreed ? weight : 0, agreed ? weight : 0, said ? weight : 0);
        }
    }
}
