package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.text.Folding;

/** Who speaks by a paper: {@code تبنى مجلس الأمن قرارا يدين}, {@code قرار لمجلس الأمن يدعو إلى}. Places are tokens. */
final class Issuers {
    private static final int REACH = 22;
    private static final int NEAR = 6;
    private static final Wordlist PAPERS = Wordlist.of(Issuers.class, "papers");
    private static final Wordlist ASIDE = Wordlist.of(Issuers.class, "aside");
    /** After a verb, resumes the words or the meeting in which it is said: {@code خطاب انتقد فيه}. */
    static final Wordlist WITHIN = Wordlist.of(Issuers.class, "within");

    private static final Wordlist WORDS = Wordlist.of(Issuers.class, "words");
    private static final Wordlist ISSUE = Wordlist.of(Issuers.class, "issue");
    /** By which somebody in power does what they say. */
    private static final Wordlist ACTS = Wordlist.of(Issuers.class, "acts");

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Map<String, List<Party>> known = new HashMap<>();

    Issuers(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Puts whoever issued the paper that is the subject of a verb of speech in its place. */
    void find(Happening happening) {
        enacted(happening);
        boolean open = happening.hit.has(VERB)
                && Statuses.isSpeech(happening.type())
                && happening.actors.stream().allMatch(p -> p.entity() == null);
        int paper = open ? paper(happening) : -1;
        if (paper < 0 || !isSubject(happening, paper)) {
            told(happening);
            return;
        }
        List<Party> owners = owners(paper, happening);
        List<Party> issuers = page.isDefinite(paper) && !owners.isEmpty() ? owners : before(paper, happening.from);
        issuers = issuers.isEmpty() ? owners : issuers;
        String kind = kind(paper);
        if (!issuers.isEmpty()) {
            known.put(kind, issuers);
        } else if (page.isDefinite(paper) || page.isDefinite(paper + 1)) {
            issuers = known.getOrDefault(kind, List.of());
        }
        if (!issuers.isEmpty()) {
            happening.actors.clear();
            happening.actors.addAll(issuers);
            happening.recipients.removeAll(issuers);
        }
    }

    /** {@code وقع ترامب أمرا تنفيذيا يفرض رسوما}: counts whoever issued the act that the verb describes. */
    private void enacted(Happening happening) {
        int deed = happening.hit.from();
        int verb = happening.hit.has(VERB) ? deed : deed - 1;
        boolean governed = page.isVerb(verb)
                && names.at(verb) == null
                && !page.isAny(verb, "يمنع", "تمنع", "يحظر", "تحظر", "يلغي", "تلغي");
        boolean open = (verb == deed || governed)
                && !Statuses.isSpeech(happening.type())
                && happening.actors.isEmpty()
                && !happening.passive;
        int t = verb - 1;
        while (open && t > happening.from && phrases.nouns().isAdjective(t) && !page.isAny(t, ACTS)) {
            t--;
        }
        if (open && t > happening.from && page.isAny(t, ACTS)) {
            happening.actors.addAll(before(t, happening.from));
            happening.recipients.removeAll(happening.actors);
        }
    }

    /** {@code تصريحات للرئيس أشاد فيها}, {@code ألقى الوزير خطابا تعهد خلاله}: counts whoever speaks where the verb says so. */
    private void told(Happening happening) {
        boolean within = happening.hit.has(VERB)
                && Statuses.isSpeech(happening.type())
                && happening.actors.isEmpty()
                && page.isAny(happening.hit.to(), WITHIN);
        int least = Math.max(happening.from, happening.hit.from() - REACH);
        for (int t = happening.hit.from() - 1; within && t >= least && page.mark(t) != '.'; t--) {
            if (page.isAny(t, PAPERS) || page.isAny(t, WORDS)) {
                Phrase speaker = speaker(t, happening.hit.from());
                happening.actors.addAll(speaker == null ? before(t, happening.from) : speaker.parties());
                happening.recipients.removeAll(happening.actors);
                return;
            }
        }
    }

    /** {@code تصريحات للرئيس}, {@code تغريدة كتبها الوزير}: whoever is named right after somebody's words, or in the clause that describes them; or null. */
    private Phrase speaker(int words, int stop) {
        for (int t = words + 1; t < stop; t++) {
            Phrase phrase = phrases.at(t, stop);
            if (phrase != null && phrase.isName()) {
                return phrase;
            }
            boolean described = page.isVerb(t) && names.at(t) == null;
            if (!described
                    && !phrases.nouns().isAdjective(t)
                    && !page.is(t, Particle.Kind.RELATIVE)
                    && !subjects.isTime(t)) {
                return null;
            }
        }
        return null;
    }

    /** Whether nobody else than the paper, at this token, acts as far as is known; what follows a verb may be its object. */
    private boolean isSubject(Happening happening, int paper) {
        String word = kind(paper);
        boolean itself =
                happening.actors.stream().allMatch(p -> Folding.fold(p.name()).contains(word));
        boolean asks = happening.type() == Type.REQUEST;
        return itself && (paper < happening.hit.from() || asks || !happening.actors.isEmpty());
    }

    /** Where the paper stands that is the verb's subject, right after it or before it; or -1. */
    private int paper(Happening happening) {
        int after = happening.hit.to();
        if (after < happening.to && page.isAny(after, PAPERS)) {
            return after;
        }
        int found = -1;
        int verb = subjects.beforeAuxiliaries(happening.hit.from(), happening.from) + 1;
        for (int t = verb - 1; t >= Math.max(happening.from, verb - NEAR) && !ends(t); t--) {
            found = page.isAny(t, PAPERS) ? t : found;
        }
        return found;
    }

    private boolean ends(int t) {
        return page.mark(t) != 0 && !phrases.nouns().isQuote(t)
                || page.isVerb(t) && names.at(t) == null
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || page.is(t, Particle.Kind.RELATIVE);
    }

    /** {@code قرارا}, {@code القرار}: the word alone. */
    private String kind(int t) {
        String folded = page.word(t).folded();
        String bare = folded.startsWith("ال") ? folded.substring(2) : folded;
        return bare.endsWith("ا") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** {@code قرار مجلس الأمن}, {@code مشروع قرار للكويت}, {@code المشروع الأميركي}: who is told within the words of the paper. */
    private List<Party> owners(int paper, Happening happening) {
        int stop = paper < happening.hit.from() ? happening.hit.from() : Math.min(happening.to, paper + 3);
        for (int t = paper + 1; t < stop && !page.isAny(t, ASIDE); t++) {
            NameMention name = names.at(t);
            if (name != null) {
                boolean place = page.words(t, t).startsWith("ب")
                        && !names.entityAt(t).name().startsWith("ب");
                Phrase owner = place || !name.canAct() || isApart(paper, t) ? null : phrases.at(t, stop);
                return owner != null && owner.isParty() ? owner.parties() : List.of();
            }
            List<Party> nations = phrases.nouns().nations(t, stop);
            if (!nations.isEmpty()) {
                return nations;
            }
        }
        return List.of();
    }

    /** {@code طالب البيان إيران}: a paper with the article has no genitive. */
    private boolean isApart(int paper, int t) {
        return t == paper + 1 && page.isDefinite(paper) && !page.words(t, t).startsWith("ل");
    }

    private boolean issues(int t) {
        String folded = page.word(t).folded();
        return ISSUE.contains(folded) || folded.startsWith("و") && ISSUE.contains(folded.substring(1));
    }

    /** {@code تبنى المجلس قرارا}: the subject of a verb of issuing before the paper. */
    private List<Party> before(int paper, int from) {
        boolean holding = false;
        for (int t = paper - 1; t >= Math.max(from, paper - REACH) && page.mark(t) != '.'; t--) {
            boolean participle = issues(t) && page.word(t).folded().endsWith("ين");
            holding |= participle;
            if (issues(t) && !participle || holding && page.isVerb(t) && names.at(t) == null) {
                Phrase before = subjects.before(t, from);
                Phrase issuer = before == null ? subjects.after(t + 1, paper) : before;
                boolean told = issuer != null && issuer.isParty() && !page.isAny(issuer.from(), PAPERS);
                return told ? issuer.parties() : List.of();
            }
            if (page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                return List.of();
            }
        }
        return List.of();
    }
}
