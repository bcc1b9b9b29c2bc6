package org.isnad.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * How likely two articles tell the same happening, from 0 to 1: a logistic sum over what they share, each trait with its
 * weight from {@code likeness.tsv}. The weights were fitted to pairs judged by reading; see docs/stories.md.
 */
final class Likeness {
    /** What is looked at, in the order of {@link #traits}. */
    enum Trait {
        /** One for every pair. */
        BIAS,
        /** How telling the words are that both leads have, all together. */
        LEAD_AMOUNT,
        LEAD,
        WORDS,
        /** Its root: the first that is shared counts most. */
        WORDS_ROOT,
        /** What shares phrases and not the rest is a form that is filled in every day. */
        PHRASES,
        /** The second most telling word that both titles have. */
        TITLE_SECOND,
        /** The second most telling actor that both name: one alone may be in many stories. */
        ACTOR_SECOND,
        PLACES,
        DAYS,
        /** Days between the two. */
        GAP
    }

    /** Beyond this it is no form but a copy. */
    private static final double FORM = 0.35;

    private static final double[] WEIGHTS = weights();

    private Likeness() {}

    private static double[] weights() {
        double[] weights = new double[Trait.values().length];
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Likeness.class.getResourceAsStream("likeness.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                weights[Trait.valueOf(line.substring(0, tab)).ordinal()] = Double.parseDouble(line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("likeness.tsv", e);
        }
        return weights;
    }

    static double of(Member one, Member other) {
        double[] traits = traits(one, other);
        double sum = 0;
        for (int i = 0; i < traits.length; i++) {
            sum += WEIGHTS[i] * traits[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The {@link Trait}s of a pair. */
    static double[] traits(Member one, Member other) {
        Shared lead = Shared.of(one, other, Sketch.LEAD);
        double words = Shared.of(one, other, Sketch.WORDS).cosine();
        return new double[] {
            1,
            lead.amount(),
            lead.cosine(),
            words,
            Math.sqrt(words),
            Math.min(FORM, Shared.of(one, other, Sketch.PHRASES).cosine()),
            Shared.of(one, other, Sketch.TITLE).second(),
            Shared.of(one, other, Sketch.ACTORS).second(),
            Shared.of(one, other, Sketch.PLACES).cosine(),
            Shared.of(one, other, Sketch.DAYS).cosine(),
            Math.abs(one.day() - other.day())
        };
    }

    static Link link(Member one, Member other) {
        List<String> names = one.sketch.names().stream()
                .filter(named -> other.sketch.names().stream().anyMatch(their -> their.term() == named.term()))
                .map(Sketch.Named::name)
                .toList();
        return new Link(
                one.article,
                other.article,
                of(one, other),
                Shared.of(one, other, Sketch.WORDS).cosine(),
                Shared.of(one, other, Sketch.ACTORS).cosine(),
                Shared.of(one, other, Sketch.PLACES).cosine(),
                Shared.of(one, other, Sketch.FIGURES).cosine(),
                Shared.of(one, other, Sketch.DAYS).cosine(),
                names);
    }
}
