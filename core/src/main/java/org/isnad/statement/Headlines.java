package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.SourceNoun;

/**
 * What stands at the head of a sentence before its words: a dateline, which is no part of the news, or whoever speaks, with a
 * colon. Places are tokens.
 */
final class Headlines {
    /** A colon and no more than three words after it. */
    private static final int DATELINE = 4;

    /** Words before the colon of a headline, and the fewest after it. */
    private static final int HEADING = 14;
    /** Of a sentence that is more than a headline. */
    private static final int WHOLE = 12;

    /** What opens news of what happened somewhere, and questions. */
    private static final Wordlist HAPPENINGS = Wordlist.of(Headlines.class, "happenings");

    private static final int SHORTEST_WORDS = 3;

    /** Of a list, with what stands in brackets. */
    private static final int LONGEST_ITEM = 8;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Extents extents;
    private final Sources sources;

    Headlines(Page page, Names names, Clauses clauses, Extents extents, Sources sources) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.extents = extents;
        this.sources = sources;
    }

    /** Where the news begins after {@code دبي، الإمارات (CNN) --}, {@code سبق - الرياض:}. */
    int afterDateline(int from, int to) {
        for (int t = from + 1; t < Math.min(to, from + 7); t++) {
            if (isDash(t) && page.mark(t - 1) == 0) {
                for (int colon = t + 2; colon < Math.min(to, t + 6); colon++) {
                    if (page.mark(colon) == ':') {
                        return colon + 1;
                    }
                }
            }
        }
        for (int t = from; t < Math.min(to, from + 14); t++) {
            boolean dash = isDash(t) && (isDash(t + 1) || page.mark(t - 1) == ')');
            if (dash) {
                return isDash(t + 1) ? t + 2 : t + 1;
            }
        }
        return from;
    }

    /** {@code باكو: جيشنا لم ينسحب}, {@code وزير الدفاع: سننتصر}: who speaks, a colon, the words. */
    void read(Breath breath) {
        int colon = colon(breath);
        int about = colon < 0 ? -1 : about(breath.from, colon);
        if (about > 0) {
            relayed(breath, about, colon);
            return;
        }
        if (colon < 0 || !isSpeaker(colon, breath) || isList(colon + 1, breath.to)) {
            return;
        }
        Told told = new Told(colon, colon + 1, Act.INFORM, "statement/headline");
        int open = page.quotations().isOpening(colon + 1) ? colon + 2 : colon + 1;
        extents.set(told, open, true, breath.to);
        sources.naming().named(told, breath.from, toOutlet(breath.from, colon));
        sources.naming().passedOn(told, breath.from, colon);
        breath.keep(told, sources);
    }

    /** {@code رويترز عن مصدرين: المحادثات ستستأنف}: an outlet, from whom it has it, a colon, the words. */
    private void relayed(Breath breath, int about, int colon) {
        Told told = new Told(colon, colon + 1, Act.INFORM, "statement/headline-relayed");
        int open = page.quotations().isOpening(colon + 1) ? colon + 2 : colon + 1;
        extents.set(told, open, true, breath.to);
        sources.naming().named(told, about + 1, colon);
        sources.naming().carrier(told, breath.from, about);
        breath.keep(told, sources);
    }

    /** The {@code عن} right behind an outlet, with which the sentence opens, and before whoever can speak; or -1. */
    private int about(int from, int colon) {
        int first = page.quotations().isOpening(from) || names.at(from) == null ? from + 1 : from;
        NameMention outlet = names.at(first);
        if (outlet == null || outlet.known() == null || !outlet.known().isOutlet()) {
            return -1;
        }
        int about = page.quotations().isClosing(outlet.to()) ? outlet.to() + 1 : outlet.to();
        about = page.is(about, "نقلا") ? about + 1 : about;
        boolean held = page.hit(about + 1, SourceNoun.class) != null
                || page.hit(about + 1, Title.class) != null
                || names.at(about + 1) != null && names.at(about + 1).canAct();
        for (int t = about; held && t < colon; t++) {
            held = !page.isVerb(t) || names.at(t) != null;
        }
        return page.is(about, "عن") && held && about + 1 < colon ? about : -1;
    }

    /** The colon near the head of the sentence, with two words after it; -1 where none is. */
    private int colon(Breath breath) {
        int colon = breath.from + 1;
        while (colon < Math.min(breath.to, breath.from + HEADING) && page.mark(colon) != ':') {
            colon++;
        }
        return page.mark(colon) == ':' && colon + 3 <= breath.to ? colon : -1;
    }

    /** Whether nothing but somebody who can speak stands before the colon. */
    private boolean isSpeaker(int colon, Breath breath) {
        NameMention name = names.at(breath.from);
        boolean named = name != null && name.from() == breath.from && name.to() == colon;
        return named
                ? name.canAct()
                        && !isDateline(name, breath)
                        && !isReportedFrom(name, colon, breath)
                        && !isTopic(name, colon + 1, breath.to)
                : isOffice(breath.from, colon, breath.to);
    }

    /** {@code باريس: أعلن الرئيس الفرنسي أمس أن}: the town that a whole sentence of news comes from. */
    private boolean isReportedFrom(NameMention name, int colon, Breath breath) {
        Hit cue = clauses.cue(colon + 1);
        return name.type() == Type.LOC
                && name.known() != null
                && !name.known().isCountry()
                && page.word(colon + 1).mayHave(VERB)
                && (cue == null ? !page.word(colon + 1).mayHave(FIRST_PERSON) : !cue.has(FIRST_PERSON))
                && breath.to - colon > (cue == null ? WHOLE : DATELINE);
    }

    /** {@code العراق: مقتل ستة جنود}, {@code سوريا: البرلمان يقر}: a country that the news is of, rather than one that tells it. */
    private boolean isTopic(NameMention name, int from, int to) {
        if (name.known() == null
                || !name.known().isCountry()
                || page.quotations().isOpening(from)) {
            return false;
        }
        Hit body = page.isDefinite(from) ? page.hit(from, Head.class) : null;
        boolean acts = body != null
                && ((Head) body.sense().lexeme()).type() == Type.ORG
                && body.to() < to
                && page.isVerb(body.to())
                && !page.word(body.to()).mayHave(FUTURE);
        return acts || page.tokens().isNumber(from) || page.isAny(from, HAPPENINGS);
    }

    /** {@code فرنسا: لوريس، فاران، بوغبا، غريزمان}: items of a few words each, no clause. */
    private boolean isList(int from, int to) {
        int items = 0;
        for (int t = from, start = from; t < to; t++) {
            if (page.isVerb(t) && names.at(t) == null || t - start > LONGEST_ITEM) {
                return false;
            }
            if (clauses.isComma(t)) {
                start = t + 1;
                items++;
            }
        }
        return items > 2;
    }

    private int toOutlet(int from, int colon) {
        int t = from;
        while (t < colon && !clauses.audience().isToOutlet(t)) {
            t++;
        }
        return t;
    }

    /** An office or somebody unnamed with nothing else, and after the colon more than the name of whoever holds it. */
    private boolean isOffice(int from, int colon, int to) {
        Hit title = page.hit(from, Title.class);
        Hit noun = page.hit(from, SourceNoun.class);
        boolean anonymous = noun != null
                && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.ANONYMOUS
                && !noun.has(PREPOSITION);
        if (!anonymous && (title == null || title.has(PREPOSITION | CONJUNCTION) || title.to() > colon)) {
            return false;
        }
        for (int t = from; t < colon; t++) {
            boolean odd = names.at(t) == null && (page.isVerb(t) || clauses.isRelative(t) || clauses.isComma(t));
            if (odd || clauses.isComplementizer(t) || clauses.cue(t) != null) {
                return false;
            }
        }
        NameMention holder = names.at(colon + 1);
        boolean listed = page.hit(colon + 1, Title.class) != null || holder != null && holder.to() + 2 >= to;
        return page.quotations().isOpening(colon + 1) || !listed && to - colon > SHORTEST_WORDS;
    }

    /** {@code غزة: أحمد الناصر}, with which an article opens: a place and whoever writes from it. */
    private boolean isDateline(NameMention name, Breath breath) {
        return name.from() == 0
                && name.type() == Type.LOC
                && breath.to - name.to() <= DATELINE
                && page.mark(breath.to) != '.'
                && page.mark(breath.to - 1) != '.';
    }

    private boolean isDash(int t) {
        return page.mark(t) == '-';
    }
}
