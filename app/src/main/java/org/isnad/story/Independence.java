package org.isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many of a story's reports are independent, and why the others are not: copies, reprints, the same agency's text, or
 * another article of the same outlet. Each report is held against all before it; reports that depend on one another are
 * one source.
 *
 * @param sources the reports of each independent source by article, the earliest first
 * @param dependences one for each report that is not the first of its source
 */
public record Independence(List<List<Long>> sources, List<Dependence> dependences) {
    private static final double COPY = 0.8;
    private static final double REPRINT = 0.35;
    /** With a long sentence in common this is enough; without, reports of one event's set words may share as much. */
    private static final double PARTLY = 0.2;

    public Independence {
        sources = sources.stream().map(List::copyOf).toList();
        dependences = List.copyOf(dependences);
    }

    /** How many reports are independent. */
    public int count() {
        return sources.size();
    }

    /** Counts the sources of {@code reports}, in any order. */
    public static Independence of(List<Report> reports) {
        List<Report> inOrder = reports.stream()
                .sorted(Comparator.comparingInt(Report::day).thenComparingLong(Report::article))
                .toList();
        List<List<Long>> sources = new ArrayList<>();
        List<Dependence> dependences = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Report report = inOrder.get(i);
            Optional<Dependence> found = inOrder.subList(0, i).stream()
                    .flatMap(earlier -> dependence(report, earlier).stream())
                    .min(Comparator.comparing(Dependence::kind).thenComparing(d -> -d.share()));
            found.ifPresent(dependences::add);
            source(sources, found.map(Dependence::of)).add(report.article());
        }
        return new Independence(sources, dependences);
    }

    private static List<Long> source(List<List<Long>> sources, Optional<Long> of) {
        return of.flatMap(first -> sources.stream()
                        .filter(source -> source.contains(first))
                        .findFirst())
                .orElseGet(() -> {
                    sources.add(new ArrayList<>());
                    return sources.get(sources.size() - 1);
                });
    }

    private static Optional<Dependence> dependence(Report report, Report earlier) {
        double resemblance = report.fingerprint().resemblance(earlier.fingerprint());
        double share = report.fingerprint().shared(earlier.fingerprint(), resemblance);
        int sentences = report.fingerprint().sentences(earlier.fingerprint());
        String agency = report.fingerprint().agencies().stream()
                .filter(earlier.fingerprint().agencies()::contains)
                .findFirst()
                .orElse(null);
        Dependence.Kind kind = kind(report, earlier, resemblance, share, sentences, agency);
        return kind == null
                ? Optional.empty()
                : Optional.of(new Dependence(kind, report.article(), earlier.article(), share, sentences, agency));
    }

    private static Dependence.Kind kind(
            Report report, Report earlier, double resemblance, double share, int sentences, String agency) {
        if (resemblance >= COPY) {
            return Dependence.Kind.COPY;
        }
        boolean partly = sentences == 1 && (agency != null || share >= PARTLY);
        if (share >= REPRINT || sentences >= 2 || partly) {
            return Dependence.Kind.REPRINT;
        }
        if (agency != null) {
            return Dependence.Kind.AGENCY;
        }
        return report.outlet() != null && report.outlet().equals(earlier.outlet()) ? Dependence.Kind.OUTLET : null;
    }
}
