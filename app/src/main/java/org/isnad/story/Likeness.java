package org.isnad.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        /** How alike the words are with those of the neighbours of both, see {@link Setting}. */
        SETTING_ROOT
    }

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
        return of(plain(one, other), one, other);
    }

    /** @param plain what {@link #plain} said of the two */
    static double of(double plain, Member one, Member other) {
        return 1 / (1 + Math.exp(-plain - WEIGHTS[Trait.SETTING_ROOT.ordinal()] * setting(one, other)));
    }

    /** The sum over all traits but the setting. */
    static double plain(Member one, Member other) {
        double[] traits = plainTraits(one, other);
        double sum = 0;
        for (int i = 0; i < traits.length; i++) {
            sum += WEIGHTS[i] * traits[i];
        }
        return sum;
    }

    /** The {@link Trait}s of a pair. */
    static double[] traits(Member one, Member other) {
        double[] traits = Arrays.copyOf(plainTraits(one, other), WEIGHTS.length);
        traits[Trait.SETTING_ROOT.ordinal()] = setting(one, other);
        return traits;
    }

    private static double setting(Member one, Member other) {
        return Math.sqrt(one.setting().cosine(other.setting()));
    }

    private static double[] plainTraits(Member one, Member other) {
        return new double[] {
            1,
            Shared.of(one, other, Sketch.LEAD).amount(),
            Math.sqrt(Shared.of(one, other, Sketch.WORDS).cosine()),
            Shared.of(one, other, Sketch.ACTORS).second(),
            Math.sqrt(Shared.of(one, other, Sketch.PLACES).cosine()),
            Shared.of(one, other, Sketch.DAYS).cosine(),
            told(one, other) + told(other, one)
        };
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
