package org.isnad.statement.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.text.Folding;

/** Who has spoken in the article so far, and through whom that came. */
public final class Conversation {
    /** How many speakers or names back a definite noun may point. */
    public static final int MEMORY = 60;

    private final List<Remembered> spoken = new ArrayList<>();
    /** Who made the statement last spoken of. */
    private Speaker statement;
    /** Who spoke last in a report, and in which sort of report; null at the start. */
    private Speaker reporter;

    private String report;
    /** Who passed on somebody else's words last, or null. */
    private Speaker carrier;
    /** The token at which somebody spoke last, or -1. */
    private int at = -1;
    /** Those who spoke by their office, and who they turned out to be. */
    private final Map<Speaker, Speaker> named = new LinkedHashMap<>();
    /** Those of them who were several in one breath. */
    private final Set<Speaker> joint = new HashSet<>();

    /** @param folded the speaker's name */
    private record Remembered(Speaker speaker, String folded, int gender, List<Party> via) {
        Remembered(Speaker speaker, int gender, List<Party> via) {
            this(speaker, Folding.fold(speaker.name()), gender, via);
        }

        Remembered through(List<Party> others) {
            return new Remembered(speaker, folded, gender, others);
        }
    }

    public void remember(Speaker speaker, int gender, List<Party> via, int token) {
        at = token;
        spoken.add(new Remembered(speaker, gender, List.copyOf(via)));
    }

    /** Remembers who has spoken by his office. */
    public void named(Speaker office, Speaker person) {
        named.put(office, person);
    }

    /** Who spoke by this office, or by one of more words, and was named after; or null. */
    public Speaker named(String office) {
        for (Map.Entry<Speaker, Speaker> entry : named.entrySet()) {
            if (Folding.fold(entry.getKey().name()).startsWith(Folding.fold(office))) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** The token at which somebody spoke last, or -1. */
    public int lastAt() {
        return at;
    }

    /** Remembers who has made a statement, which {@code البيان} then means. */
    public void made(Speaker speaker) {
        statement = speaker;
    }

    /** Remembers who has passed on what somebody else said, whom {@code المسؤول} may mean. */
    public void passedOn(Speaker speaker) {
        carrier = speaker;
    }

    /** Remembers the outlet, if any, that published the words of whoever spoke last, where none is known. */
    public void published(Party outlet) {
        Remembered last = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
        if (outlet != null
                && last != null
                && last.via().isEmpty()
                && !last.speaker().name().equals(outlet.name())) {
            spoken.set(spoken.size() - 1, last.through(List.of(outlet)));
        }
    }

    /** Remembers through whom the words came of whoever spoke last. */
    public void passedOn(Speaker speaker, Party carrier) {
        Remembered last = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
        if (last != null && last.speaker().equals(speaker) && !last.via().contains(carrier)) {
            List<Party> via = new ArrayList<>(last.via());
            via.add(carrier);
            spoken.set(spoken.size() - 1, last.through(List.copyOf(via)));
        }
    }

    /** Remembers who has spoken in a {@code تقرير} or another such document, which it then means. */
    public void reported(String document, Speaker speaker) {
        report = document;
        reporter = speaker;
    }

    /** Who spoke last in a document of this sort, or null. */
    Speaker reporter(String document) {
        return document.equals(report) ? reporter : null;
    }

    /** Who made the statement last spoken of, or who spoke last; null at the start. */
    Speaker statement(boolean definite) {
        return definite && statement != null ? statement : last(0);
    }

    /** Who spoke last, in this gender if anybody did; null at the start. */
    public Speaker last(int gender) {
        for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - 3; i--) {
            int other = spoken.get(i).gender();
            if (gender == 0 || other == 0 || (gender & other) != 0) {
                return spoken.get(i).speaker();
            }
        }
        return spoken.isEmpty() ? null : spoken.get(spoken.size() - 1).speaker();
    }

    /** The last of the three who spoke last that may be many: no single person; null where none is. */
    public Speaker lastOfMany() {
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 3); i--) {
            if (spoken.get(i).speaker().kind() != Kind.PERSON
                    || spoken.get(i).speaker().entity() == null) {
                return spoken.get(i).speaker();
            }
        }
        return null;
    }

    /** The chain through which the last words of this speaker came, if he spoke last. */
    public List<Party> lastVia(Speaker speaker) {
        if (spoken.isEmpty() || speaker == null) {
            return List.of();
        }
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 2); i--) {
            if (spoken.get(i).speaker().name().equals(speaker.name())) {
                return spoken.get(i).via();
            }
        }
        return List.of();
    }

    /** The last of the three who spoke last that is of this kind, or null. */
    Speaker lastOf(Kind kind) {
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 3); i--) {
            if (spoken.get(i).speaker().kind() == kind) {
                return spoken.get(i).speaker();
            }
        }
        return null;
    }

    /** Who spoke last, if it was a person and of this gender; null otherwise. */
    public Speaker lastPerson(int gender) {
        Remembered last = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
        boolean agrees = last != null && (gender == 0 || last.gender() == 0 || (gender & last.gender()) != 0);
        return agrees && last.speaker().kind() == Kind.PERSON ? last.speaker() : null;
    }

    /** Whether one of this gender, or a body, spoke last. */
    public boolean isOf(int gender) {
        Remembered last = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
        return last != null && ((last.gender() & gender) != 0 || last.speaker().kind() == Kind.ORGANIZATION);
    }

    /** Whether a person spoke last, or somebody without a name. */
    public boolean isOfSomebody() {
        Kind kind = spoken.isEmpty()
                ? null
                : spoken.get(spoken.size() - 1).speaker().kind();
        return kind == Kind.PERSON || kind == Kind.ANONYMOUS;
    }

    /** Keeps in mind that these are several in one breath, of whom a later word means one: {@code المرصد وناشطون}. */
    Speaker joint(Speaker several) {
        joint.add(several);
        return several;
    }

    Speaker lastLike(String word) {
        String folded = Folding.fold(word);
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - MEMORY); i--) {
            if (isLike(spoken.get(i).folded(), folded)
                    && !joint.contains(spoken.get(i).speaker())) {
                return named.getOrDefault(spoken.get(i).speaker(), spoken.get(i).speaker());
            }
        }
        return carrier != null && isLike(Folding.fold(carrier.name()), folded) ? carrier : null;
    }

    /** Whether a name begins with this word, which may have been in the accusative: {@code مصدرا أمنيا}. */
    private static boolean isLike(String name, String folded) {
        int end = (name.startsWith("ال") ? 2 : 0) + folded.length();
        boolean begins = name.startsWith(folded, end - folded.length());
        int past = begins && name.startsWith("ا", end) ? end + 1 : end;
        return begins && (past == name.length() || name.charAt(past) == ' ');
    }
}
