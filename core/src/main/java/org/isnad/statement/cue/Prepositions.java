package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.statement.cue.Cue.Frame;

/** The prepositions that belong to a verb of reporting and lead to its content, told from those that lead elsewhere. Places are tokens. */
public final class Prepositions {
    private static final Wordlist SENT = Wordlist.of(Prepositions.class, "sent");
    private static final Wordlist SET_PHRASES = Wordlist.of(Prepositions.class, "set-phrases");
    private static final int FAR = 15;

    /** With a preposition that a cue may take, and no content. */
    static final Wordlist CIRCUMSTANCES = Wordlist.of(Prepositions.class, "circumstances");

    /** Adjectives with a preposition of their own: {@code الشركة المسؤولة عن الجسر}. */
    private static final Wordlist GOVERNING = Wordlist.of(Prepositions.class, "governing");

    /** Before {@code عن} of their own: {@code من دون الكشف عن اسمه}. */
    private static final Wordlist AWAY = Wordlist.of(Prepositions.class, "away");

    /** Of which some are told by {@code من}: {@code عددا من الدول}, {@code كلا من روسيا والصين}. */
    private static final Wordlist COUNTED = Wordlist.of(Prepositions.class, "counted");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final JoinedPrepositions joined;

    public Prepositions(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        joined = new JoinedPrepositions(page, names, clauses);
    }

    /** Whether the content of the cue begins with the preposition at a token. */
    public boolean attaches(Hit hit, Cue cue, int t) {
        boolean accused = t == hit.to() && cue.lemma().equals("اتهم") && !hit.has(PRONOUN | MASDAR);
        boolean wanted = page.is(t, "بالتعاون") && cue.lemma().equals("طالب");
        boolean nickname = page.quotations().isOpening(t - 1) && page.is(t - 2, "ب") && isGoverned(t - 2);
        if (accused || nickname || isGivenName(t) || isSetOff(t) && !wanted || t > hit.to() && isGoverned(t)) {
            return false;
        }
        if (cue.lemma().equals("وصف")) {
            return t > hit.to() - (hit.has(PRONOUN) ? 1 : 0) && isEpithet(t);
        }
        if (isAnothers(hit, cue, t)) {
            return false;
        }
        if (cue.takes(Frame.ORDER)) {
            return isOrdered(hit, t);
        }
        String folded = page.word(t).folded();
        if (cue.prepositions().contains(folded) && page.is(t, folded)) {
            boolean occasion = clauses.circumstances().isOccasion(t + 1) && !folded.equals("الي");
            return !occasion && !clauses.isTime(t + 1) && !isSetPhrase(t);
        }
        return switch (folded) {
            case "بعدم" -> cue.prepositions().contains("ب");
            case "عما" -> cue.prepositions().contains("عن") && t - hit.to() < FAR;
            case "بما" -> cue.prepositions().contains("ب") && page.isVerb(t + 1) && t - hit.to() < FAR;
            default -> joined.attaches(hit, cue, t);
        };
    }

    /** {@code شدد الوزير، علي الناصر، على أن}: a man's name, told from the preposition by its dots, which stands later. */
    private boolean isGivenName(int t) {
        boolean later = false;
        for (int k = t + 1; page.words(t, t).equals("علي") && k < page.sentenceTo(t) && !later; k++) {
            later = page.words(k, k).equals("على");
        }
        return later;
    }

    /** {@code عدد من}, {@code بما في ذلك}, and what tells the circumstances. */
    private boolean isSetOff(int t) {
        return page.is(t, "من") && page.isAny(t - 1, COUNTED)
                || page.is(t, "بما") && page.isAny(t + 1, "في", "ان", "يعني")
                || page.isAny(t, CIRCUMSTANCES) && !(page.is(t, "بالتعاون") && page.is(t + 1, "في"));
    }

    /** The preposition of another verb or of a time, or any, where the cue has an object instead. */
    private boolean isAnothers(Hit hit, Cue cue, int t) {
        boolean objectFirst = cue.takes(Frame.NOUN) && !hit.has(PRONOUN | MASDAR);
        boolean another = t - 1 > hit.from() && names.at(t - 1) == null && (clauses.isVerb(t - 1) || isNaming(t - 1));
        boolean none = cue.prepositions().isEmpty() && !cue.takes(Frame.ORDER);
        return none || objectFirst || another || clauses.isTime(t);
    }

    /** {@code من وصفهم بالمتطرفين}: the verb of a clause that only names somebody. */
    private boolean isNaming(int t) {
        Hit cue = page.is(t - 1, "من") || page.is(t - 1, "ما") ? page.hit(t, Cue.class) : null;
        return cue != null && ((Cue) cue.sense().lexeme()).lemma().equals("وصف");
    }

    /** {@code أمر بإخلاء}. */
    private boolean isOrdered(Hit hit, int t) {
        Word word = page.word(t);
        boolean deed =
                word.senses() > 0 && word.sense(0).has(MASDAR) && word.sense(0).has(BA);
        boolean help = page.isAny(t, "بدعم", "بمساعده", "بمسانده", "برعايه", "باشراف", "بتنسيق", "بمباركه");
        return !help && !hasObject(hit.to(), t) && (deed || word.folded().equals("بعدم"));
    }

    /** {@code المسؤولة عن}, {@code المقربة من}: the preposition of the adjective before it. */
    public boolean isGoverned(int t) {
        String before = page.word(t - 1).folded();
        boolean responsible = before.startsWith("المسوو") || before.startsWith("مسوو") || page.isAny(t - 1, AWAY);
        return responsible ? page.is(t, "عن") : page.isAny(t - 1, GOVERNING);
    }

    /** {@code وصف الوضع بالكارثي}, {@code بـ"الهجوم الجبان"}. */
    private boolean isEpithet(int t) {
        return page.is(t, "ب")
                ? page.quotations().isOpening(t + 1)
                : (page.word(t).folded().startsWith("بال")
                                || page.isAny(t - 1, "اياه", "اياها", "اياهم")
                                        && page.word(t).folded().startsWith("ب"))
                        && names.at(t) == null;
    }

    /** {@code وجه رسالة}, {@code وجه تهما}. */
    private boolean hasObject(int from, int to) {
        for (int t = from; t < to; t++) {
            Hit cue = page.hit(t, Cue.class);
            if (cue != null && cue.has(MASDAR) || page.isAny(t, SENT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code على الأقل}, {@code إلى جانب}, {@code إلى ذلك}. */
    private boolean isSetPhrase(int t) {
        return page.isAny(t + 1, SET_PHRASES) || clauses.isRelative(t + 1);
    }

    /** Whether the content begins with the very word that carries the preposition. */
    public boolean isPrefixed(int attach, int content) {
        String folded = page.word(attach).folded();
        return attach == content
                && folded.length() > 2
                && (folded.equals("بما")
                        || folded.equals("بعدم")
                        || page.word(attach).sense(Particle.class) == null && isPreposition(attach));
    }

    /** Whether the first letter of this word is a preposition that stands apart from it in thought; not {@code للسلام}. */
    private boolean isPreposition(int t) {
        Word word = page.word(t);
        return page.is(t, "برد")
                || word.folded().charAt(0) == 'ب' && JoinedPrepositions.takesOff(word, BA)
                || word.folded().charAt(0) == 'ل'
                        && word.folded().charAt(1) != 'ل'
                        && word.senses() > 0
                        && names.at(t) == null
                        && JoinedPrepositions.takesOff(word, LI);
    }

    /** The first token after {@code from} that one of the cue's prepositions attaches, or -1. */
    public int first(Hit hit, int from, int to) {
        for (int t = from; t < to; t++) {
            if (attaches(hit, (Cue) hit.sense().lexeme(), t)) {
                return t;
            }
            if (page.mark(t) != 0 && page.mark(t) != '،' && !page.quotations().isOpening(t) || page.isVerb(t)) {
                return -1;
            }
        }
        return -1;
    }
}
