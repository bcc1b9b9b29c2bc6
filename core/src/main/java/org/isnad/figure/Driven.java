package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Figure.Kind;

/** People counted, and then what was done to them: {@code 300 شخص على النزوح}, {@code 5 مهربين قبض عليهم}. */
final class Driven {
    private static final Wordlist HOMES = Wordlist.of(Factuality.class, "homes");
    private static final int PREDICATE = 6;
    /** From here on a bare number before a flight counts people. */
    private static final int THOUSAND = 1000;
    /** {@code الذين ألقت السلطات الأمنية} takes no more words. */
    private static final int SEIZING = 4;

    private final Page page;

    Driven(Page page) {
        this.page = page;
    }

    /** {@code أجبرت 300 شخص على النزوح}, {@code دفع 300 شخص للنزوح}, {@code واصل 300 شخص نزوحهم}. */
    boolean isForced(Count count, Hit masdar) {
        return isDriven(count, masdar) || isHeld(count, masdar);
    }

    /** {@code 20 ناشطا لا يزالون رهن الاعتقال}, {@code 40 شخصا هم الآن قيد الاحتجاز}. */
    private boolean isHeld(Count count, Hit masdar) {
        return ((Harm) masdar.sense().lexeme()).kind() == Kind.DETAINED
                && masdar.has(MASDAR)
                && page.isAny(masdar.from() - 1, "رهن", "قيد")
                && count.isPeople()
                && count.isMany()
                && (masdar.from() - count.end() <= 1 || page.is(count.end(), "هم") || Sign.STILL.at(page, count.end()))
                && masdar.from() - count.end() <= PREDICATE
                && LookBack.isSmooth(page, count.end(), masdar.from());
    }

    private boolean isDriven(Count count, Hit masdar) {
        boolean to = (masdar.has(DEFINITE) || page.isAny(masdar.to(), HOMES))
                && (masdar.has(LI) || page.isAny(masdar.from() - 1, "علي", "الي"));
        boolean theirs = page.words(masdar.from(), masdar.from()).endsWith("هم") && masdar.from() == count.end();
        return ((Harm) masdar.sense().lexeme()).kind() == Kind.DISPLACED
                && masdar.has(MASDAR)
                && (to || theirs)
                && (count.isPeople() || count.noun() == Noun.NONE && isThousands(count))
                && count.isMany()
                && masdar.from() - count.end() <= 4
                && LookBack.isSmooth(page, count.end(), masdar.from());
    }

    /** {@code عشرات الآلاف}, {@code 3 آلاف}. */
    private boolean isThousands(Count count) {
        return count.low() != null ? count.low() >= THOUSAND : page.isAny(count.to() - 1, "الالاف", "الالوف");
    }

    /** {@code خمسة آخرين احتجزتهم}, {@code 5 مهربين قبض عليهم}: people, and then the verb whose object they are. */
    boolean isObject(Count count, Hit verb) {
        String whom = page.words(verb.to() - 1, verb.to() - 1);
        boolean seized = isSeizing(verb) || whom.endsWith("عليهم");
        boolean them = verb.has(PRONOUN) && (verb.has(VERB) || seized) && whom.endsWith("هم");
        return them
                && count.isMany()
                && count.isPeople()
                && !verb.has(CONJUNCTION)
                && verb.from() - count.end() <= (seized ? SEIZING : 1)
                && LookBack.isSmooth(page, count.end(), verb.from());
    }

    /** {@code ألقت الشرطة القبض عليهم}: the masdar behind the verb and its subject. */
    boolean isSeizing(Hit harm) {
        return harm.has(PRONOUN) && page.is(harm.from(), "القبض");
    }
}
