package org.isnad.statement;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;

/** Finds through whom a statement came. Places are tokens. */
final class Chains {
    /** How long the occasion is with which a sentence begins. */
    private static final int OPENING = 16;

    /** Where anybody writes for himself. */
    private static final String[] PLATFORMS = {
        "تويتر", "فيسبوك", "انستغرام", "انستقرام", "يوتيوب", "حسابه", "حسابها", "صفحته", "صفحتها", "تغريده", "تدوينه"
    };

    private final Page page;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Outlets outlets;

    Chains(Page page, Clauses clauses, Speakers speakers, Outlets outlets) {
        this.page = page;
        this.clauses = clauses;
        this.speakers = speakers;
        this.outlets = outlets;
    }

    /** Adds the outlets through which it came, here or since the same speaker last spoke. */
    void add(Told told, int start, int end) {
        Hit cue = clauses.cue(told.cueFrom);
        for (int t = start; cue != null && t < end; t++) {
            Party hearer = clauses.audience().isHearer(cue, t) ? outlets.at(t, end) : null;
            if (hearer != null && (told.speaker == null || !hearer.name().equals(told.speaker.name()))) {
                told.via.clear();
                told.via.add(hearer);
                return;
            }
        }
        int from = clauses.audience().isToOutlet(start) ? start : Math.max(start, told.sourceFrom);
        if (!toOutlet(told, from, end) && !onOccasion(told) && told.via.isEmpty()) {
            told.via.addAll(speakers.conversation().lastVia(told.speaker));
        }
    }

    /** {@code وفي مقابلة مع قناة الجزيرة، قال}: with which the sentence begins. */
    private boolean onOccasion(Told told) {
        int from = page.sentenceFrom(told.cueFrom);
        boolean occasion = page.isAny(from, "في", "وفي", "خلال", "وخلال")
                && clauses.circumstances().isOccasion(from + 1)
                && told.cueFrom - from < OPENING
                && clauses.isComma(told.cueFrom - 1);
        return occasion && toOutlet(told, from + 1, told.cueFrom);
    }

    /**
     * To whom it was said for publication, or who carried it: {@code لوكالة}, {@code في تصريح لصحيفة}, {@code في مقابلة مع
     * قناة}, {@code عبر شبكة}, {@code في بيان نقلته وكالة}.
     */
    boolean toOutlet(Told told, int start, int end) {
        for (int t = start; t < end; t++) {
            Hit according = page.hit(t, According.class);
            if (according != null && !page.is(t, "نقلا") && clauses.isSourceNamed(according, end)) {
                int carrying = page.isVerb(according.to()) || clauses.cue(according.to()) != null
                        ? according.to() + 1
                        : according.to();
                Speaker carrier = speakers.named(carrying, clauses.subjectEnd(carrying, end));
                if (carrier != null) {
                    told.via.add(new Party(carrier.name(), carrier.entity()));
                    return true;
                }
            }
            if (clauses.audience().isToOutlet(t)
                    || page.is(t, "مع")
                    || page.is(t, "عبر")
                    || carries(t)
                    || isWrittenIn(told, t)) {
                Party outlet = outlets.at(t, Math.min(end, t + 6));
                if (outlet != null && (told.speaker == null || !outlet.name().equals(told.speaker.name()))) {
                    told.via.clear();
                    told.via.add(outlet);
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code كتب فلان في صحيفة}. */
    private boolean isWrittenIn(Told told, int t) {
        Hit cue = clauses.cue(told.cueFrom);
        boolean platform = page.isAny(t + 1, PLATFORMS) || page.isAny(t + 2, PLATFORMS);
        return page.is(t, "في")
                && !platform
                && cue != null
                && ((Cue) cue.sense().lexeme()).lemma().equals("كتب");
    }

    private boolean carries(int t) {
        Hit cue = clauses.cue(t);
        return cue != null && clauses.isDescribing(cue);
    }

    /** Adds whoever passes it on: {@code نقلت وكالة عن}. */
    void carrier(Told told, int from, int to) {
        Party outlet = outlets.at(from, to);
        int end = clauses.subjectEnd(from, page.is(to - 1, "نقلا") ? to - 1 : to);
        if (outlet != null) {
            told.via.add(outlet);
        } else if (end > from && !clauses.isTime(from)) {
            Speaker carrier = speakers.named(from, end);
            if (carrier != null) {
                told.via.add(new Party(carrier.name(), carrier.entity()));
            }
        }
    }

    /** Who made the statement in which this is told: the body that {@code نقلت في بيان عن فلان}, or the speaker. */
    Speaker maker(Told told, Hit cue) {
        boolean passedOn = ((Cue) cue.sense().lexeme()).takes(Cue.Frame.RELAY) && !told.via.isEmpty();
        Party carrier = passedOn ? told.via.get(0) : null;
        return passedOn ? new Speaker(carrier.name(), Speaker.Kind.ORGANIZATION, carrier.entity()) : told.speaker;
    }
}
