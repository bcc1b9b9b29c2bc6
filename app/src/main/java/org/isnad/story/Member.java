package org.isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An article among those of its weeks: its sketch, its story, and how much each term weighs by how rare it is. */
final class Member {
    /** When fewer came near, the setting is still good enough to place an article by. */
    private static final int FEW = 10;
    /** And so are the weights, until there are so many times as many articles around. */
    private static final double MANY = 2;
    /** When so many times as many are there, the weights are found anew before all is grouped afresh. */
    private static final double MORE = 1.02;

    private static final int MAIN = 3;

    /** By day and by what they tell: the same whatever the order in which articles came. */
    static final Comparator<Member> ORDER = Comparator.comparingInt(Member::day)
            .thenComparing(member -> member.sketch)
            .thenComparingLong(member -> member.article);

    final long article;
    final Sketch sketch;
    final List<Terms> facets;
    long story;
    /** The day that it mostly tells of, and its main places. */
    private final int mainDay;

    private final int[] mainPlaces;

    /** How telling each term of each facet is; weights in the facet times that, and their norms. */
    private float[][] rarities;

    private float[][] weights;
    private Lookup[] lookups;
    private float[] norms;
    /** How many articles the weeks around held when the weights were found. */
    private int seen;

    /** Those that share most words with it, and how its words look among theirs; null until asked for. */
    private Nearest nearest;

    /** Those whose nearest it was among when that was last asked. */
    private final List<Member> nearTo = new ArrayList<>();

    private Setting setting;
    /** How many came near since the setting was found. */
    private int came;

    private int number;

    Member(long article, long story, Sketch sketch) {
        this.article = article;
        this.story = story;
        this.sketch = sketch;
        facets = sketch.facets();
        mainDay = mainDay(facets.get(Sketch.DAYS), sketch.day());
        mainPlaces = sketch.names().stream()
                .filter(Sketch.Named::place)
                .limit(MAIN)
                .mapToInt(Sketch.Named::term)
                .toArray();
    }

    /** @param published for where it tells of no day */
    private static int mainDay(Terms days, int published) {
        int main = -1;
        for (int i = 0; i < days.size(); i++) {
            main = main < 0 || days.weight(i) > days.weight(main) ? i : main;
        }
        return main < 0 ? published : days.term(main);
    }

    int mainDay() {
        return mainDay;
    }

    int[] mainPlaces() {
        return mainPlaces;
    }

    int day() {
        return sketch.day();
    }

    /** Whether the weights are good enough to place an article by, with so many articles around. */
    boolean isWeighed(int articles) {
        return weights != null && articles < seen * MANY;
    }

    /** Whether the weights are as good as new, with so many articles around. */
    boolean isNewlyWeighed(int articles) {
        return weights != null && articles < seen * MORE;
    }

    /** Has the setting found again if any came near since it was found. */
    void unsettle() {
        setting = came > 0 ? null : setting;
    }

    /**
     * Finds the weights.
     *
     * @param lookup for each facet, of all that are at hand
     */
    void weigh(Rarity rarity, Lookup[] lookup) {
        lookups = lookup;
        seen = rarity.articles();
        rarities = new float[facets.size()][];
        weights = new float[facets.size()][];
        norms = new float[facets.size()];
        for (int f = 0; f < weights.length; f++) {
            weigh(f, rarity);
        }
    }

    private void weigh(int facet, Rarity rarity) {
        Terms terms = facets.get(facet);
        float[] rare = new float[terms.size()];
        float[] found = new float[terms.size()];
        double squares = 0;
        for (int i = 0; i < found.length; i++) {
            rare[i] = facet == Sketch.DAYS ? 1 : rarity(facet, terms.term(i), rarity);
            found[i] = terms.weight(i) * rare[i];
            squares += found[i] * found[i];
        }
        rarities[facet] = rare;
        weights[facet] = found;
        norms[facet] = (float) Math.sqrt(squares);
    }

    /** Words of the lead and the title, and numbers, are mostly words of the text, which come first. */
    private float rarity(int facet, int term, Rarity rarity) {
        int word = facet == Sketch.LEAD || facet == Sketch.TITLE || facet == Sketch.NUMBERS
                ? facets.get(Sketch.WORDS).find(term)
                : -1;
        return word >= 0 ? rarities[Sketch.WORDS][word] : rarity.of(term);
    }

    /** The terms of a facet, to look up among them those of others. */
    Lookup lookup(int facet) {
        return lookups[facet].of(facets.get(facet).all());
    }

    Nearest nearest() {
        return nearest;
    }

    void nearest(Nearest found) {
        nearest = found;
        setting = null;
    }

    List<Member> nearTo() {
        return nearTo;
    }

    /** Tells its nearest that they are. */
    void tell() {
        if (nearest != null) {
            nearest.list().forEach(near -> near.nearTo.add(this));
        }
    }

    /** How alike its words are to those of the likest, or 0. */
    float likest() {
        return nearest.list().isEmpty() ? 0 : nearest.mark(0);
    }

    /** Another member may be among the nearest. */
    void meet(Member other, float cosine) {
        if (nearest != null && !nearest.has(other) && nearest.offer(other, cosine)) {
            came++;
        }
    }

    /** Finds the setting, unless few came near since it was found; tells whether it did. */
    boolean settle(Mixing mixing) {
        if (setting != null && came < FEW) {
            return false;
        }
        setting = mixing.setting(this, nearest);
        came = 0;
        return true;
    }

    Setting setting() {
        return setting;
    }

    /** The terms of the setting, to look up among them those of others. */
    Lookup settingLookup() {
        return lookups[Sketch.FACETS].of(setting.terms());
    }

    /** What the member is known by in {@link Pairs}: another number whenever its weights or its setting are found anew. */
    int number() {
        return number;
    }

    void number(int number) {
        this.number = number;
    }

    float[] rarities(int facet) {
        return rarities[facet];
    }

    float[] weights(int facet) {
        return weights[facet];
    }

    float norm(int facet) {
        return norms[facet];
    }
}
