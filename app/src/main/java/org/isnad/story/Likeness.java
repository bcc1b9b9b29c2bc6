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
        /** How alike the words are: what shares words and little that is telling is a form filled in every day. */
        WORDS_ROOT,
        /** The second most telling actor that both name: one alone may be in many stories. */
        ACTOR_SECOND,
        /** A root, here as elsewhere: the first that is shared counts most. */
        PLACES_ROOT,
        DAYS,
        /** How telling the words of either title are that the other article has, all together. */
        TITLE_TOLD,
        /** The less of the two: each title is of what the other article tells. */
        TITLE_BOTH,
        /** How many days lie between the days that each mostly tells of. */
        MAIN_DAYS,
        /** The share of the main places that both have. */
        MAIN_PLACES,
        /** How alike the events of the leads are, in type and in who is concerned. */
        EVENTS,
        /** How telling the numbers are that both leads have, all together. */
        NUMBERS,
        /** How alike the words are with those of the neighbours of both, see {@link Setting}. */
        SETTING_ROOT,
        /** How alike the words are, measured by those of the likest neighbour of either. */
        NEARNESS
    }

    /** Where even the likest neighbour is hardly like at all. */
    private static final double HARDLY = 0.05;
    /** No matter how far apart, days count as so many. */
    private static final int FAR = 6;
    /** What counts as the share of places where an article names none. */
    private static final double UNSAID = 0.33;

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
        double words = Shared.of(one, other, Sketch.WORDS).cosine();
        double told = told(one, other);
        double back = told(other, one);
        double likest = Math.max(HARDLY, Math.max(one.likest(), other.likest()));
        return new double[] {
            1,
            Shared.of(one, other, Sketch.LEAD).amount(),
            Math.sqrt(words),
            Shared.of(one, other, Sketch.ACTORS).second(),
            Math.sqrt(Shared.of(one, other, Sketch.PLACES).cosine()),
            Shared.of(one, other, Sketch.DAYS).cosine(),
            told + back,
            Math.min(told, back),
            Math.min(FAR, Math.abs(one.mainDay() - other.mainDay())),
            mainPlaces(one.mainPlaces(), other.mainPlaces()),
            Shared.of(one, other, Sketch.EVENTS).cosine(),
            Shared.of(one, other, Sketch.NUMBERS).amount(),
            Math.sqrt(one.setting().cosine(other.setting(), one.settingLookup())),
            words / likest
        };
    }

    private static double mainPlaces(int[] one, int[] other) {
        double both = 0;
        for (int place : one) {
            for (int their : other) {
                both += place == their ? 1 : 0;
            }
        }
        int most = Math.min(one.length, other.length);
        return most == 0 ? UNSAID : both / most;
    }

    /** How telling the words of the title are that the other has, all together. */
    private static double told(Member titled, Member other) {
        Terms title = titled.facets.get(Sketch.TITLE);
        double sum = 0;
        for (int i = 0; i < title.size(); i++) {
            int at = other.facets.get(Sketch.WORDS).find(title.term(i));
            sum += at < 0 ? 0 : Math.min(titled.rarities(Sketch.TITLE)[i], other.rarities(Sketch.WORDS)[at]);
        }
        return sum;
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
