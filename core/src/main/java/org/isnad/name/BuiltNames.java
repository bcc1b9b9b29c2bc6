package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence;

/** Names built on a head word: {@code وزارة الدفاع الروسية}, {@code الجيش السوري}, {@code مدينة} X. */
final class BuiltNames {
    private static final Set<String> CALLED =
            Set.of("مركز", "مؤسسة", "جمعية", "جامعة", "كلية", "معهد", "دار", "كتيبة", "كتائب", "لواء", "فرقة");

    /** Adjectives behind the nation that belong to the name: {@code القوات السورية المشتركة}. */
    private static final Wordlist COMMON = Wordlist.of(BuiltNames.class, "common");

    /** What a room, a set or a group of things is of, and no body: {@code غرفة التحكم}, {@code كتلة الجسم}. */
    private static final Wordlist THINGS = Wordlist.of(BuiltNames.class, "things");

    private final Page page;
    private final NameWords words;
    private final Purposes purposes;
    private final NamedBodies bodies;
    private final PlaceNames places;
    private final WordPlaces wordPlaces;
    private final Eponyms eponyms;
    private final QualifiedNames qualified;
    private final JoinedFields joined;

    BuiltNames(Page page, NameWords words) {
        this.page = page;
        this.words = words;
        this.purposes = new Purposes(page, words);
        this.bodies = new NamedBodies(page, words);
        this.eponyms = new Eponyms(page, words);
        this.qualified = new QualifiedNames(page, words);
        this.joined = new JoinedFields(page, words);
        this.places = new PlaceNames(page, words, bodies, eponyms);
        this.wordPlaces = new WordPlaces(page, words, purposes);
    }

    /** The longest such name that starts at a token, or null. */
    NameMention at(int t, int to) {
        NameMention best = null;
        for (Hit hit : page.words().phrases(t)) {
            if (hit.sense().lexeme() instanceof Head head) {
                best = NameMention.longer(best, built(head, hit, to));
            }
        }
        Word word = page.word(t);
        for (int i = 0; word.mayBe(Head.class) && i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof Head head) {
                best = NameMention.longer(best, built(head, new Hit(word.sense(i), t, t + 1), to));
            }
        }
        return best;
    }

    private NameMention built(Head head, Hit hit, int to) {
        return switch (head.policy()) {
            case NATIONAL -> national(head, hit, to);
            case MINISTRY -> ministry(head, hit, to);
            case CONSTRUCT -> construct(head, hit, to);
            case NAMED -> bodies.named(hit, to);
            case INSIDE, OUTSIDE -> places.built(head, hit, to);
            case HONOURED -> places.honoured(head, hit, to);
            case WORD -> wordPlaces.built(head, hit, to);
            case PURPOSE -> purposes.built(head, hit, to);
            case NUMBERED -> numbered(head, hit, to);
            case QUALIFIED -> qualified.built(head, hit, to);
            case TRIMMED -> null;
        };
    }

    /** {@code الجيش السوري}, {@code القوات المسلحة الأذرية}, {@code شرطة نيويورك}. */
    private NameMention national(Head head, Hit hit, int to) {
        int last = hit.to();
        Nationality nationality = null;
        boolean definite = hit.has(DEFINITE) || hit.length() > 1 && page.isDefinite(hit.to() - 1);
        while (last < to && last - hit.to() < 3 && page.isDefinite(last) == definite) {
            Hit nation = page.hit(last, Nationality.class);
            if (nation != null && !nation.has(PREPOSITION | CONJUNCTION | PRONOUN) && agrees(head, nation.sense())) {
                nationality = (Nationality) nation.sense().lexeme();
                last = nation.to();
            } else if (nationality == null && words.isAdjective(last)) {
                last++;
            } else {
                break;
            }
        }
        boolean goal = head.word().equals("أمن") && page.is(hit.to(), "القومي");
        if (nationality == null || !definite || goal || isOfMoney(head, nationality) || isHers(hit.from())) {
            return null;
        }
        if (page.isAny(last, COMMON)) {
            last++;
        }
        String key = kind(head.word()) + " " + nationality.adjective();
        return NameMention.headed(
                head, hit.from(), last, nationality.country(), key, words.because("name/national", hit.from(), last));
    }

    /** {@code وزيرة الخارجية الأميركية}: the adjective is hers, as in {@code وزير الخارجية الأميركي}. */
    private boolean isHers(int t) {
        return page.isAny(t - 1, "وزيره", "ووزيره", "لوزيره", "بوزيره", "ونظيرته") && page.isDefinite(t);
    }

    /** {@code النظام المالي}, {@code الإدارة المالية} are not Mali's. */
    private static boolean isOfMoney(Head head, Nationality nationality) {
        return nationality.adjective().equals("مالي")
                && (head.word().equals("نظام") || head.word().equals("إدارة"));
    }

    /** {@code الفرقة 30}, {@code اللواء 35 مدرع}, {@code الكتيبة السابعة}; not {@code الفوج الأول من}. */
    private NameMention numbered(Head head, Hit hit, int to) {
        int last = hit.to() + 1;
        boolean number = page.tokens().isNumber(hit.to()) || words.isOrdinal(hit.to()) && !page.is(last, "من");
        if (!hit.has(DEFINITE) || last > to || !number) {
            return null;
        }
        if (last < to && page.isAny(last, "مدرع", "مدرعه", "مدرعات", "المدرع", "المدرعه", "مشاه", "مظلات", "صاعقه")) {
            last++;
        }
        String key = head.word() + " " + page.words(hit.to(), hit.to());
        Evidence evidence = words.because("name/numbered", hit.from(), last);
        return NameMention.headed(head, hit.from(), last, null, key, evidence);
    }

    /** {@code الخارجية الأذرية} is a ministry, {@code الخارجية الأذري} part of a minister's title. */
    private static boolean agrees(Head head, Sense adjective) {
        String word = head.word();
        int end = word.indexOf(" ال");
        String noun = end < 0 ? word : word.substring(0, end);
        boolean feminine = noun.endsWith("ة") || noun.endsWith("ات");
        return !adjective.has(PLURAL) && adjective.has(feminine ? FEMININE : MASCULINE);
    }

    /** An army is its forces, however it is called, and {@code الخارجية} its ministry. */
    private static String kind(String head) {
        return switch (head) {
            case "قوات", "قوات مسلحة" -> "national جيش";
            case "وكالات الاستخبارات", "أجهزة الاستخبارات" -> "national استخبارات";
            case "قوات جوية" -> "national سلاح الجو";
            case "خارجية" -> "ministry الخارجيه";
            case "داخلية" -> "ministry الداخليه";
            case "خزانة" -> "ministry الخزانه";
            default -> "national " + head;
        };
    }

    /** {@code وزارة الخارجية}, {@code وزارة الدفاع والإنتاج الحربي الروسية}. */
    private NameMention ministry(Head head, Hit hit, int to) {
        int last = hit.to();
        if (hit.has(DEFINITE) || last >= to || !isPart(last)) {
            return null;
        }
        String field = page.word(last).folded();
        String country = null;
        String adjective = "";
        last++;
        while (last < to && last - hit.from() < 6 && (isFieldOrNation(last) || joined.isField(last, hit.to()))) {
            Sense sense = words.nationality(last);
            last++;
            if (sense != null) {
                country = ((Nationality) sense.lexeme()).country();
                adjective = ((Nationality) sense.lexeme()).adjective();
            }
            if (country != null) {
                break;
            }
        }
        String key = "ministry " + field + " " + adjective;
        return NameMention.headed(
                head, hit.from(), last, country, key, words.because("name/ministry", hit.from(), last));
    }

    private boolean isFieldOrNation(int t) {
        if (words.nationality(t) != null) {
            return page.isDefinite(t);
        }
        String folded = page.word(t).folded();
        if (page.is(t - 1, "الشوون") && page.isDefinite(t) && folded.endsWith("يه")) {
            return true;
        }
        return folded.startsWith("وال") && page.hit(t, Known.class) == null && !purposes.isPersonal(t)
                || isPart(t) && words.isAdjective(t);
    }

    /** {@code مجلس العلماء}, {@code لجنة التحقيق الدولية}: the head with the definite words that follow. */
    private NameMention construct(Head head, Hit hit, int to) {
        Hit known = page.hit(hit.to(), Known.class);
        boolean inner = known != null
                && (words.isOutsideHead(hit.from()) || ((Known) known.sense().lexeme()).type() == Type.ORG);
        int called = CALLED.contains(head.word()) && !hit.has(DEFINITE) ? eponyms.end(hit.to(), to) : -1;
        called = words.isHonorific(hit.to()) || called > 0 && page.isDefinite(called) && isAdjective(called)
                ? called
                : -1;
        if (called > 0) {
            return calledAfter(head, hit, called, to);
        }
        boolean other = inner || isLed(head, hit) || wordPlaces.isDistrict(head, hit);
        if (hit.has(DEFINITE)
                || other
                || isGeneric(head, hit.to())
                || THINGS.contains(page.word(hit.to()).folded())) {
            return null;
        }
        int first = hit.to() + (purposes.isField(hit.to()) ? 1 : 0);
        int last = first;
        while (last < to
                && last - first < 5
                && (isPart(last) && (last == first || !isNoun(last) && !purposes.isPersonal(last))
                        || joined.goesOn(last, first))) {
            last++;
        }
        if (last == first) {
            return null;
        }
        Sense sense = page.word(last - 1).sense(Nationality.class);
        String country = sense == null ? null : ((Nationality) sense.lexeme()).country();
        return NameMention.headed(
                head, hit.from(), last, country, null, words.because("name/construct", hit.from(), last));
    }

    /** {@code مؤسسة الملك خالد الخيرية}, {@code مركز الأمير سلطان للقلب}. */
    private NameMention calledAfter(Head head, Hit hit, int person, int to) {
        int last = person;
        while (last < to && last - person < 2 && page.isDefinite(last) && isAdjective(last)) {
            last++;
        }
        last += last < to && words.isFor(last) ? 1 : 0;
        return NameMention.headed(head, hit.from(), last, null, null, words.because("name/called", hit.from(), last));
    }

    private boolean isAdjective(int t) {
        return words.mayBeAdjective(t) && !words.isFor(t) && !words.beside().isEpithet(t);
    }

    /** Whether a definite word may be part of a name. */
    private boolean isPart(int t) {
        return page.isDefinite(t) && !words.isClause(t) && !words.beside().isEpithet(t) && !words.isFor(t);
    }

    /** After the noun of a construct only adjectives go on with it. */
    private boolean isNoun(int t) {
        Sense sense = page.word(t).sense(Common.class);
        return sense != null && sense.lexeme() == Common.NOUN && !words.mayBeAdjective(t);
    }

    /** {@code بقيادة} is no body but a preposition. */
    private static boolean isLed(Head head, Hit hit) {
        return hit.has(BA) && head.word().equals("قيادة");
    }

    /** {@code قيادة الحركة}, {@code شرطة العاصمة}, {@code إدارة الرئيس}: what follows names nobody either. */
    private boolean isGeneric(Head head, int t) {
        Hit title = page.hit(t, Title.class);
        boolean field = purposes.isField(t)
                || head.word().equals("لجنة")
                || head.word().equals("مديرية")
                || head.word().equals("وكالة");
        boolean many = title != null && title.has(head.word().equals("نقابة") ? PLURAL | DUAL : PLURAL);
        boolean generic = title != null ? !many : page.word(t).sense(Head.class) != null && !field;
        return generic && (!page.isDefinite(t + 1) || words.isClause(t + 1) || isNoun(t + 1));
    }
}
