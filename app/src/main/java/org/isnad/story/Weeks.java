package org.isnad.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The weeks at hand, taken from the window when first asked for; the longest unused are let go when there are too many. */
final class Weeks {
    /** How many articles may be at hand. */
    private static final int MOST = 60_000;

    /** So many weeks are at hand, however many articles they have; a power of two. */
    private static final int AT_HAND = 8;

    /** So many days before and after, an article may tell the same happening. */
    static final int REACH = 5;

    /** Of so many that share most, so many with the likest words are the nearest. */
    private static final int LOOKED_AT = 64;

    private static final int NEAREST = 30;

    private static final int[] TELLING = {Sketch.WORDS, Sketch.ACTORS, Sketch.PLACES, Sketch.FIGURES};

    private final Window window;
    private final Mixing mixing = new Mixing();
    private final Lookup[] lookups = Lookup.ofFacets();
    private final Map<Integer, Week> weeks = new LinkedHashMap<>(64, 0.75f, true);
    /** Those asked for last, which are asked for again and again. */
    private final Week[] lately = new Week[AT_HAND];

    /** The members at hand of each story. */
    private final Map<Long, List<Member>> stories = new HashMap<>();

    private int articles;
    private int numbers;

    Weeks(Window window) {
        this.window = window;
    }

    Week week(int number) {
        Week known = lately[number & AT_HAND - 1];
        if (known != null && known.number() == number) {
            return known;
        }
        Week week = weeks.get(number);
        if (week == null) {
            week = load(number);
            weeks.put(number, week);
            articles += week.size();
            letGo();
        }
        lately[number & AT_HAND - 1] = week;
        return week;
    }

    /** The member of that day that is the article. */
    Member member(long article, int day) {
        return week(Week.of(day)).member(article);
    }

    private Week load(int number) {
        Week week = new Week(number);
        window.between(number * Week.DAYS, number * Week.DAYS + Week.DAYS - 1)
                .forEach(kept -> add(week, new Member(kept.article(), kept.story(), kept.sketch())));
        return week;
    }

    private void letGo() {
        Stream.of(lately).filter(Objects::nonNull).forEach(week -> weeks.get(week.number()));
        Arrays.fill(lately, null);
        var oldest = weeks.values().iterator();
        while (articles > MOST && weeks.size() > AT_HAND) {
            Week week = oldest.next();
            oldest.remove();
            articles -= week.size();
            for (int i = 0; i < week.size(); i++) {
                leave(week.member(i));
                week.member(i).nearest(null);
            }
        }
    }

    void add(Member member) {
        add(week(Week.of(member.day())), member);
        articles++;
    }

    private void add(Week week, Member member) {
        week.add(member);
        if (member.story != 0) {
            stories.computeIfAbsent(member.story, story -> new ArrayList<>()).add(member);
        }
    }

    private void leave(Member member) {
        stories.computeIfPresent(member.story, (story, members) -> {
            members.remove(member);
            return members.isEmpty() ? null : members;
        });
    }

    /** The members of a day that are among the articles, in the order of these. */
    List<Member> members(int day, Set<Long> articles) {
        return week(Week.of(day)).members().stream()
                .filter(member -> articles.contains(member.article))
                .sorted(Comparator.comparingLong(member -> member.article))
                .toList();
    }

    /**
     * Weighs the members of the weeks of these days anew, and has them meet and settle, where there are more around now; and
     * so those placed lately, for what came after them they have not all met.
     *
     * @param placed lately, by day
     */
    void renew(Map<Integer, Set<Long>> placed) {
        boolean one = placed.size() == 1 && placed.values().stream().allMatch(articles -> articles.size() == 1);
        List<Integer> within =
                placed.keySet().stream().map(Week::of).distinct().sorted().toList();
        List<Member> renewed = new ArrayList<>();
        within.forEach(number -> week(number).members().stream()
                .filter(member -> !member.isNewlyWeighed(articles(member.day()))
                        || !one && placed.getOrDefault(member.day(), Set.of()).contains(member.article))
                .forEach(renewed::add));
        renewed.forEach(this::renew);
        renewed.forEach(this::meet);
        for (int number : within) {
            week(number).members().forEach(member -> {
                member.unsettle();
                settle(member);
            });
        }
        tell(within);
    }

    private void tell(List<Integer> within) {
        List<Week> around = within.stream()
                .flatMap(number -> Stream.of(number - 1, number, number + 1))
                .distinct()
                .map(this::week)
                .toList();
        around.forEach(week -> week.members().forEach(member -> member.nearTo().clear()));
        around.forEach(week -> week.members().forEach(Member::tell));
    }

    private void renew(Member member) {
        member.weigh(around(member.day()), lookups);
        member.number(++numbers);
        member.nearest(new Nearest(NEAREST));
    }

    /** The members at hand of a story. */
    List<Member> story(long story) {
        return stories.getOrDefault(story, List.of());
    }

    void move(Member member, long story) {
        if (member.story != story) {
            leave(member);
            member.story = story;
            stories.computeIfAbsent(story, name -> new ArrayList<>()).add(member);
        }
    }

    /** Weighs a member, and finds its setting. */
    void settle(Member member) {
        weigh(member);
        if (member.nearest() == null) {
            member.nearest(new Nearest(NEAREST));
            meet(member);
        }
        if (member.settle(mixing)) {
            member.number(++numbers);
        }
    }

    /** A member and those that share most with it come to know each other. */
    private void meet(Member member) {
        for (Member other : near(member, REACH, LOOKED_AT)) {
            if (other != member) {
                weigh(other);
                float cosine = (float) Shared.of(member, other, Sketch.WORDS).cosine();
                member.meet(other, cosine);
                other.meet(member, cosine);
            }
        }
    }

    private void weigh(Member member) {
        if (!member.isWeighed(articles(member.day()))) {
            member.weigh(around(member.day()), lookups);
            member.number(++numbers);
        }
    }

    /** How many there are in the weeks {@link #around} a day. */
    private int articles(int day) {
        int middle = Week.of(day);
        return week(middle - 1).size() + week(middle).size() + week(middle + 1).size();
    }

    /** How telling terms are on {@code day}. */
    Rarity around(int day) {
        int middle = Week.of(day);
        return new Rarity(day, week(middle - 1), week(middle), week(middle + 1));
    }

    /** The members within {@code reach} days of {@code member} that share most with it, at most {@code most}. */
    private List<Member> near(Member member, int reach, int most) {
        Nearest nearest = new Nearest(most);
        for (int number = Week.of(member.day() - reach); number <= Week.of(member.day() + reach); number++) {
            Week week = week(number);
            float[] shared = shared(week, member);
            for (int i = 0; i < shared.length; i++) {
                if (shared[i] > 0 && shared[i] >= nearest.least() && Math.abs(week.day(i) - member.day()) <= reach) {
                    nearest.offer(week.member(i), shared[i]);
                }
            }
        }
        return nearest.list();
    }

    /** For each member of a week, how much rare matter it shares; among few members nothing is too common to look at. */
    private static float[] shared(Week week, Member member) {
        float[] shared = new float[week.size()];
        for (int f : TELLING) {
            float[] weights = member.weights(f);
            for (int i = 0; i < weights.length; i++) {
                int term = member.facets.get(f).term(i);
                int[] members = week.postings().members(term);
                if (members[0] > NEAREST && members[0] * 8 > week.size() + 40) {
                    continue;
                }
                for (int m = 1; m <= members[0]; m++) {
                    shared[members[m]] += weights[i];
                }
            }
        }
        return shared;
    }
}
