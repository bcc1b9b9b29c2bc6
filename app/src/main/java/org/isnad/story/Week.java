package org.isnad.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The articles published in seven days, found by their terms. */
final class Week {
    static final int DAYS = 7;
    /** The lead, the title and numbers are of the words. */
    private static final int[] FOUND_BY = {Sketch.WORDS, Sketch.ACTORS, Sketch.PLACES, Sketch.FIGURES, Sketch.EVENTS};

    private final int number;
    private final int[] onDay = new int[DAYS];
    /** The day of each member. */
    private int[] days = new int[64];

    private final List<Member> members = new ArrayList<>();
    private final Postings postings = new Postings();

    Week(int number) {
        this.number = number;
    }

    static int of(int day) {
        return Math.floorDiv(day, DAYS);
    }

    void add(Member member) {
        for (int f : FOUND_BY) {
            Terms terms = member.facets.get(f);
            for (int i = 0; i < terms.size(); i++) {
                postings.add(terms.term(i), members.size());
            }
        }
        if (members.size() == days.length) {
            days = Arrays.copyOf(days, days.length * 2);
        }
        days[members.size()] = member.day();
        members.add(member);
        onDay[Math.floorMod(member.day(), DAYS)]++;
    }

    /** How many of {@code some}, as {@link Postings#members} tells them, were published within a day of {@code day}. */
    int near(int[] some, int day) {
        int near = 0;
        for (int i = 1; i <= some[0]; i++) {
            near += Math.abs(days[some[i]] - day) <= 1 ? 1 : 0;
        }
        return near;
    }

    /** How many members were published on {@code day}. */
    int on(int day) {
        return of(day) == number ? onDay[Math.floorMod(day, DAYS)] : 0;
    }

    int number() {
        return number;
    }

    int size() {
        return members.size();
    }

    List<Member> members() {
        return members;
    }

    int day(int i) {
        return days[i];
    }

    Member member(int i) {
        return members.get(i);
    }

    /** @throws java.util.NoSuchElementException where there is none */
    Member member(long article) {
        return members.stream()
                .filter(member -> member.article == article)
                .findFirst()
                .orElseThrow();
    }

    Postings postings() {
        return postings;
    }
}
