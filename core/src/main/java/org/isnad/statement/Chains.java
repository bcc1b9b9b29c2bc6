package org.isnad.statement;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.According;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.speaker.Outlets;
import org.isnad.statement.speaker.Speakers;
import org.isnad.text.Folding;

/** Finds through whom a statement came. Places are tokens. */
final class Chains {
    /** How long the occasion is with which a sentence begins. */
    private static final int OPENING = 16;

    /** How soon after {@code جاء ذلك} the outlet is named. */
    private static final int COMING = 30;

    /** How far the name of an outlet stands from what leads to it. */
    private static final int NAMED = 6;

    /** Where anybody writes for himself. */
    private static final Wordlist PLATFORMS = Wordlist.of(Chains.class, "platforms");

    /** Where somebody publishes what he says himself: {@code موقعه}. */
    private static final Wordlist OWN = Wordlist.of(Chains.class, "own");

    /** Sites on which anybody writes for himself, and which pass nothing on. */
    private static final Wordlist SITES = Wordlist.of(Chains.class, "sites");

    private final Page page;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Outlets outlets;
    private final Publications publications;

    Chains(Page page, Clauses clauses, Speakers speakers, Outlets outlets, Publications publications) {
        this.page = page;
        this.clauses = clauses;
        this.speakers = speakers;
        this.outlets = outlets;
        this.publications = publications;
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

    /** {@code وفي مقابلة مع قناة الجزيرة، قال}, {@code جاء ذلك في مقابلة مع قناة، حيث قال}: with which it begins. */
    private boolean onOccasion(Told told) {
        int from = page.sentenceFrom(told.cueFrom);
        if (hasCome(from)) {
            return told.cueFrom - from < COMING && toOutlet(told, from + 2, told.cueFrom);
        }
        int resuming = told.cueTo;
        if (clauses.isWithin(resuming) || page.isAny(resuming - 1, "فيه", "فيها")) {
            int t = told.cueFrom - 1;
            while (t > Math.max(from, told.cueFrom - OPENING)
                    && !clauses.circumstances().isOccasion(t)) {
                t--;
            }
            return clauses.circumstances().isOccasion(t) && toOutlet(told, t + 1, told.cueFrom);
        }
        boolean occasion = page.isAny(from, "في", "وفي", "خلال", "وخلال")
                && clauses.circumstances().isOccasion(from + 1)
                && told.cueFrom - from < OPENING
                && clauses.isComma(told.cueFrom - 1);
        return occasion && toOutlet(told, from + 1, told.cueFrom);
    }

    /** {@code جاء ذلك}. */
    private boolean hasCome(int t) {
        return page.isAny(t, "جاء", "وجاء", "جاءت", "وجاءت")
                && page.isAny(t + 1, "ذلك", "هذا", "تصريحاته", "تصريحاتها");
    }

    /** {@code جاء ذلك في مقابلة مع قناة، حيث قال}: the outlet asks, and the one who spoke last answers. */
    boolean isMedium(Told told, int from) {
        boolean after = told.speaker != null && hasCome(from) && told.sourceFrom < told.cueFrom;
        Party outlet = after ? ofOccasion(from, told.cueFrom) : null;
        return outlet != null && outlet.name().equals(told.speaker.name());
    }

    /** {@code جاء ذلك في مقابلة مع قناة.}: the outlet through which the words of whoever spoke last came, or null. */
    Party ofOccasion(int from, int to) {
        if (!hasCome(from)) {
            return null;
        }
        Told came = new Told(from, from + 1, Act.INFORM, "occasion");
        int end = from + 2;
        while (end < Math.min(to, from + COMING) && !page.is(end, "حيث") && page.hit(end, According.class) == null) {
            end++;
        }
        return toOutlet(came, from + 2, end) ? came.via.get(0) : null;
    }

    /**
     * To whom it was said for publication, or who carried it: {@code لوكالة}, {@code في تصريح لصحيفة}, {@code في مقابلة مع
     * قناة}, {@code عبر شبكة}, {@code في بيان نقلته وكالة}.
     */
    boolean toOutlet(Told told, int start, int end) {
        Party unlisted = null;
        for (int t = start; t < end; t++) {
            unlisted = unlisted == null ? outlets.unlisted(t, Math.min(end, t + NAMED)) : unlisted;
            if (carriedBy(told, t, end)
                    || leadsToOutlet(told, t) && keep(told, outlets.at(t, Math.min(end, t + NAMED)))) {
                return true;
            }
            if (isPublished(told, t, end)) {
                return true;
            }
        }
        return keep(told, unlisted);
    }

    /** {@code بيان الوزارة | الذي تلقت وكالة نسخة منه}: where a clause begins that tells by whom a paper is passed on, or the end. */
    int beforeCopy(int from, int end) {
        int t = from;
        while (t < end && !(clauses.isRelative(t) && publications.receiverOf(t + 1) >= 0)) {
            t++;
        }
        return t;
    }

    /** {@code بيان نشرته وكالة}, {@code بيان تلقت وكالة نسخة منه}. */
    private boolean isPublished(Told told, int t, int end) {
        int publisher = publications.outletOf(t);
        int receiver = publisher < 0 ? publications.receiverOf(t) : -1;
        int at = Math.max(publisher, receiver);
        if (at < 0 || at >= end) {
            return false;
        }
        int to = Math.min(end, at + NAMED);
        return keep(told, receiver < 0 ? outlets.at(at, to) : outlets.receiver(at, to));
    }

    /** {@code بحسب وكالة}: adds whoever is named as the source, unless it is the speaker. */
    private boolean carriedBy(Told told, int t, int end) {
        Hit according = page.hit(t, According.class);
        boolean quoting = page.is(t, "نقلا") && (told.speaker == null || told.speaker.kind() != Speaker.Kind.PERSON);
        if (according == null || quoting || page.is(t, "استنادا") || !clauses.isSourceNamed(according, end)) {
            return false;
        }
        int at = according.to();
        int carrying = page.isVerb(at) || clauses.cue(at) != null ? at + 1 : at;
        carrying += page.isAny(carrying, "عنه", "عنها", "عنهم") ? 1 : 0;
        int last = clauses.subjectEnd(carrying, end);
        Speaker carrier = speakers.named(carrying, page.mark(last - 1) == ')' ? last - 1 : last);
        if (carrier == null || isSite(carrier.name()) || carrier.equals(told.speaker)) {
            return false;
        }
        Party party = new Party(carrier.name(), carrier.entity());
        if (!told.via.contains(party)) {
            told.via.add(party);
        }
        return true;
    }

    /** {@code لوكالة}, {@code مع}, {@code عبر}, {@code في صحيفة}: whether an outlet may stand next. */
    private boolean leadsToOutlet(Told told, int t) {
        return clauses.audience().isToOutlet(t)
                || page.is(t, "مع")
                || page.is(t, "عبر")
                || page.is(t, "الي") && page.isAny(t - 1, "حديث", "حديثه", "حديثها", "تصريح", "تصريحات")
                || carries(t)
                || isWrittenIn(told, t)
                || isOnAir(t)
                || isPrintedIn(t);
    }

    /** Whether this is a site on which anybody writes, or somebody's own. */
    static boolean isSite(String name) {
        int first = name.indexOf(' ');
        return SITES.contains(Folding.fold(name))
                || OWN.contains(Folding.fold(first < 0 ? name : name.substring(0, first)));
    }

    /** Keeps the outlet through which it came, unless it is the speaker. */
    private boolean keep(Told told, Party outlet) {
        if (outlet == null
                || SITES.contains(Folding.fold(outlet.name()))
                || told.speaker != null && outlet.name().equals(told.speaker.name())) {
            return false;
        }
        told.via.clear();
        told.via.add(outlet);
        return true;
    }

    /** {@code في مقال نُشر في صحيفة}, {@code في مقابلة بثت على قناة}. */
    private boolean isPrintedIn(int t) {
        return page.isAny(t - 1, "نشر", "نشرت", "المنشور", "المنشوره", "بث", "بثت", "اذيع", "اذيعت")
                && page.isAny(t, "في", "علي")
                && outlets.isHead(t + 1);
    }

    /** {@code على قناة}, {@code في برنامج «…» في قناة}. */
    private boolean isOnAir(int t) {
        return page.isAny(t + 1, "قناه", "شاشه", "اذاعه", "راديو")
                && (page.is(t, "علي") || page.is(t, "في") && page.quotations().isClosing(t - 1));
    }

    /** {@code كتب فلان في صحيفة}. */
    private boolean isWrittenIn(Told told, int t) {
        if (!page.is(t, "في") || page.isAny(t + 1, PLATFORMS) || page.isAny(t + 2, PLATFORMS)) {
            return false;
        }
        Hit cue = clauses.cue(told.cueFrom);
        return cue != null && ((Cue) cue.sense().lexeme()).lemma().equals("كتب");
    }

    /**
     * {@code وفقا لتقرير نشرته صحيفة}, {@code حسبما ذكر فلان في بيان تلقت وكالة نسخة منه}: who published or was given what the
     * source between these tokens said, told in it or right after it.
     */
    void published(Told told, int from, int end) {
        boolean found = false;
        for (int t = from;
                t < end + NAMED && !found && (t < end || page.tokens().isWord(t));
                t++) {
            boolean clause = t == end || clauses.isRelative(t - 1) || publications.receiverOf(t) >= 0;
            found = clause && isPublished(told, t, page.size());
        }
    }

    /** Adds the outlets through which the words after a participle came, told after it or before. */
    void addTo(Told told, int start, int end, Breath breath) {
        if (!toOutlet(told, start, end)) {
            Told before = breath.before(told.cueFrom);
            saidBefore(told, before == null ? breath.from : before.end());
        }
    }

    /** {@code انتقد القرار في مقابلة مع قناة، قائلا}: the occasion told of before a participle that goes on. */
    private void saidBefore(Told told, int from) {
        for (int t = told.cueFrom - 1; t > from && told.via.isEmpty(); t--) {
            if (page.isAny(t - 1, "في", "وفي", "خلال", "وخلال")
                    && clauses.circumstances().isOccasion(t)) {
                toOutlet(told, t + 1, told.cueFrom);
                return;
            }
        }
    }

    private boolean carries(int t) {
        Hit cue = clauses.cue(t);
        return cue != null && clauses.isDescribing(cue);
    }

    /** Adds whoever passes it on: {@code نقلت وكالة عن}. */
    void carrier(Told told, int from, int to) {
        Party outlet = outlets.at(from, to);
        int end = clauses.subjectEnd(from, page.is(to - 1, "نقلا") ? to - 1 : to);
        if (outlet != null && !SITES.contains(Folding.fold(outlet.name()))) {
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
