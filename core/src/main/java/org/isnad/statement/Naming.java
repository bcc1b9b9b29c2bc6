package org.isnad.statement;

import static org.isnad.lexicon.Features.FEMININE;
import static org.isnad.lexicon.Features.LI;
import static org.isnad.lexicon.Features.MASCULINE;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.Cue.Frame;
import org.isnad.statement.cue.Phrase;
import org.isnad.statement.cue.SourceNoun;
import org.isnad.statement.speaker.Speakers;

/** Gives a statement the source that certain words name, whether or not they are the subject of its verb. Places are tokens. */
final class Naming {
    /** How long a description of somebody unknown is at most. */
    private static final int LONGEST = 12;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Topics topics;
    private final Chains chains;
    private final Epithets epithets;

    Naming(Page page, Names names, Clauses clauses, Speakers speakers, Topics topics, Chains chains) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.speakers = speakers;
        this.topics = topics;
        this.chains = chains;
        epithets = new Epithets(page, names, speakers);
    }

    /** The source that this phrase names, if there is one. */
    void named(Told told, Phrase phrase) {
        if (phrase != null) {
            named(told, phrase.from(), phrase.to());
        }
    }

    /** The subject after a verb, which may be an epithet of somebody told of before. */
    void subject(Told told, Phrase phrase, Hit verb) {
        named(told, phrase);
        epithets.resolve(told, verb);
    }

    /** The source that these words name, if they name any. */
    void named(Told told, int start, int limit) {
        int end = limit;
        while (end > start
                && (page.mark(end - 1) != 0 && !page.quotations().isClosing(end - 1)
                        || page.is(end - 1, Particle.Kind.PREPOSITION)
                        || end - 1 > start && clauses.isTime(end - 1) && names.at(end - 1) == null
                        || page.isAny(end - 1, "ل", "ذلك", "نقلا"))) {
            end--;
        }
        boolean quoted = page.quotations().isOpening(start) && page.quotations().closing(start) == end - 1;
        if (quoted && end - start > 2) {
            named(told, start + 1, end - 1);
            return;
        }
        if (page.quotations().isOpening(start)
                && names.at(start + 1) != null
                && page.quotations().closing(start) < end) {
            named(told, start + 1, page.quotations().closing(start));
            return;
        }
        end = clauses.objects().before(start, beforeAge(start, end));
        told.speaker = clauses.isTime(start) ? null : speakers.named(start, end);
        if (told.speaker != null) {
            told.sourceFrom = start;
            told.sourceTo = end;
            told.why.add(new Piece("source", page.words(start, end - 1), page.span(start, end - 1)));
        }
    }

    /** {@code الشاب البالغ من العمر 25 عاما}: before what tells how old somebody is who is not named after it. */
    private int beforeAge(int start, int end) {
        int t = start + 1;
        while (t < end && !(page.isAny(t, "البالغ", "البالغه") && page.is(t + 1, "من"))) {
            t++;
        }
        return t < end && names.within(t, end).isEmpty() ? t : end;
    }

    /** The words themselves, where a verb of saying leaves no doubt that they tell who speaks. */
    void words(Told told, Phrase phrase) {
        if (phrase != null
                && phrase.to() - phrase.from() <= LONGEST
                && page.tokens().isWord(phrase.from())) {
            told.speaker = new Speaker(page.words(phrase.from(), phrase.to() - 1), Kind.ANONYMOUS, null);
            told.sourceFrom = phrase.from();
            told.sourceTo = phrase.to();
        }
    }

    /** The phrase before the verb, which may turn out to tell of a thing. */
    void topic(Told told, int verb, Breath breath) {
        Phrase topic = topics.before(verb, breath.from);
        int maker = topic == null ? -1 : maker(topic);
        if (maker > 0) {
            named(told, maker, clauses.subjectEnd(maker, topic.to() - 1));
        } else if (topic != null) {
            named(told, topic);
            epithets.resolve(told, clauses.cue(verb));
            told.mute = topics.isMute(verb, topic);
        }
    }

    /** {@code صدر عن الوزارة بيان أعلن}: who made the paper that a phrase ends with; -1 where it does not tell. */
    private int maker(Phrase topic) {
        int from = page.is(topic.from(), "كما") ? topic.from() + 1 : topic.from();
        boolean issued = page.isAny(from, "صدر", "صدرت", "وصدر", "وصدرت") && page.is(from + 1, "عن");
        return issued && from + 3 < topic.to() && page.hit(topic.to() - 1, SourceNoun.class) != null ? from + 2 : -1;
    }

    /** The name that the sentence is about: {@code تلا فلان بيانا قال فيه}. */
    void mainSubject(Told told, int cue, int from) {
        named(told, topics.ofSentence(cue, from));
    }

    /** Adds the outlet to which it was said between these tokens. */
    void passedOn(Told told, int from, int to) {
        if (told.speaker != null) {
            chains.toOutlet(told, from, to);
        }
    }

    /** See {@link Chains#carrier}. */
    void carrier(Told told, int from, int to) {
        chains.carrier(told, from, to);
    }

    /** See {@link Chains#beforeCopy}. */
    int beforeCopy(int from, int end) {
        return chains.beforeCopy(from, end);
    }

    /** See {@link Chains#published}. */
    void published(Told told, int from, int end) {
        if (told.speaker != null) {
            chains.published(told, from, end);
        }
    }

    /** {@code الاتهامات الأمريكية}: the country of an adjective, if the article names it. */
    boolean nation(Told told, int t) {
        Sense adjective = page.word(t).sense(Nationality.class);
        String code = adjective == null ? null : ((Nationality) adjective.lexeme()).country();
        told.speaker = code == null ? null : speakers.country(code);
        return told.speaker != null;
    }

    private int beforeWord(int from, int to) {
        int end = from;
        while (end < to
                && !page.isAny(end, "قوله", "قولها", "قولهم", "قولهما", "القول", "تاكيده", "تاكيدها", "تاكيدهم")) {
            end++;
        }
        return end;
    }

    /** {@code نسبت لفلان}, {@code نسب للوزير}. */
    private boolean isTo(int t) {
        NameMention name = names.at(t);
        Hit title = page.hit(t, Title.class);
        return name != null
                        && name.from() == t
                        && name.type() == Type.PER
                        && page.words(t, t).startsWith("ل")
                || title != null && title.has(LI);
    }

    /** {@code نقلت عنه وكالة أن}, {@code نقلت وكالة عنه أن}, {@code نقلت وكالة عنه قوله}; not {@code الذي نقلت عنه}, {@code وفق ما نقلت عنه}. */
    private boolean isTakenUp(Hit relay, int pronoun) {
        boolean clause = pronoun == relay.to() || clauses.isComplementizer(pronoun + 1);
        boolean told = clauses.isRelative(relay.from() - 1)
                || page.isAny(relay.from() - 1, "ما", "كما", "حسبما", "وحسبما", "بحسبما", "مثلما");
        return page.isAny(pronoun + 1, "قوله", "قولها") || clause && !told;
    }

    /** {@code نقلت وكالة عنه قوله}, {@code نقل مكتب فلان عنه قوله}: whoever works there, spoke last, or was named last. */
    private boolean ofHim(Told told, int from, int pronoun, int to) {
        told.speaker = speakers.owner(from, pronoun);
        if (told.speaker == null) {
            int gender = page.is(pronoun, "عنه") ? MASCULINE : FEMININE;
            told.speaker = speakers.conversation().lastAt() < 0 ? speakers.lastBefore(pronoun) : null;
            told.speaker = told.speaker == null ? speakers.conversation().last(gender) : told.speaker;
        }
        chains.carrier(told, pronoun > from ? from : pronoun + 1, pronoun > from ? pronoun : to);
        if (told.via.isEmpty()) {
            told.via.addAll(speakers.conversation().lastVia(told.speaker));
        }
        return told.speaker != null;
    }

    /** Whether these words name an outlet, which passes on what others say; a state has them speak for it. */
    private boolean isOutlet(int from, int to) {
        return names.within(from, to).stream()
                .anyMatch(name -> name.known() != null && name.known().isOutlet());
    }

    /** {@code اعترف فلان، نقلا عن مصادر، بأن}: he says it himself. */
    private boolean isPerson(int t) {
        NameMention name = names.at(t);
        return name != null && name.from() == t && name.type() == Type.PER;
    }

    /** {@code نقلت وكالة عن مصدر قوله إن}, {@code قالت البعثة نقلا عن فلان إن}: the subject passes it on. */
    boolean relayed(Told told, Hit hit, int attach) {
        boolean relay = ((Cue) hit.sense().lexeme()).takes(Frame.RELAY);
        for (int t = hit.to(); t < attach; t++) {
            if (relay && page.isAny(t, "عنه", "عنها") && isTakenUp(hit, t)) {
                return ofHim(told, hit.to(), t, beforeWord(t + 1, attach));
            }
            boolean tongue = page.is(t, "علي") && page.is(t + 1, "لسان");
            boolean ascribed =
                    page.is(t, "الي") && ((Cue) hit.sense().lexeme()).lemma().equals("نسب");
            boolean word = relay && page.is(t, "قول") && t > hit.to();
            if (((Cue) hit.sense().lexeme()).lemma().equals("نسب") && isTo(t) && beforeWord(t, attach) < attach) {
                named(told, t, clauses.subjectEnd(t, beforeWord(t, attach)));
                chains.carrier(told, hit.to(), t);
                return told.speaker != null;
            }
            boolean quoting = page.is(t, "عن") && page.is(t - 1, "نقلا");
            if (quoting && !relay && isPerson(hit.to())) {
                return false;
            }
            if (tongue || ascribed || word || quoting || page.is(t, "عن") && relay) {
                int source = tongue ? t + 2 : t + 1;
                named(told, source, clauses.subjectEnd(source, beforeWord(source, attach)));
                if (relay || !tongue || isOutlet(hit.to(), t)) {
                    chains.carrier(told, hit.to(), t);
                }
                return told.speaker != null;
            }
        }
        return false;
    }
}
