package org.isnad.statement.speaker;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.Known;
import org.isnad.name.NameMention;
import org.isnad.name.NamePart;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.text.Folding;

/** Which of the persons that the words of a source name is the one who speaks. Places are tokens. */
final class Persons {
    private static final Wordlist OWNED = Wordlist.of(Persons.class, "owned");
    private final Page page;
    private final Names names;
    private final Served served;

    Persons(Page page, Names names) {
        this.page = page;
        this.names = names;
        served = new Served(page, names);
    }

    /** See {@link Served#is}. */
    boolean isServed(int from, NameMention person) {
        return served.is(from, person);
    }

    /** See {@link Served#isSpokenFor}. */
    boolean isSpokenFor(int from, int name) {
        return served.isSpokenFor(from, name);
    }

    /** The person named, unless the words only speak of what is his: {@code متحدث باسم ماي}, {@code إدارة الرئيس ترامب}. */
    NameMention in(int from, int to) {
        boolean his = isOwned(from);
        for (NameMention mention : names.within(from, to)) {
            boolean held = mention.from() > from
                    && (page.isAny(mention.from() - 1, "باسم", "عن", "من", "مع", "ضد")
                            || isPrefixed(mention.from())
                            || served.is(from, mention)
                            || isToldBySeveral(from, mention.from())
                            || page.is(mention.from(), "باسم")
                                    && page.word(mention.from() - 1).sense(Title.class) != null
                            || isNameOfThing(from, mention.from())
                            || isGenitive(from, mention.from())
                            || isObject(from, mention.from())
                            || isLed(from, mention.from())
                            || isOneOfHis(from, mention.from())
                            || isBeforeHolder(from, mention, to)
                            || page.is(from, "موسسه") && mention.from() == from + 1
                            || his && page.mark(mention.from() - 1) != '،');
            if (mention.type() == Type.PER && !held) {
                return mention;
            }
            his &= mention.type() != Type.PER;
        }
        return null;
    }

    /** Whether another person is named with this one: {@code بوتين وأردوغان}, {@code فلان ونظيره الروسي فلان}. */
    boolean isJoined(NameMention person, int to) {
        for (NameMention next : names.within(person.to(), to)) {
            if (next.type() == Type.PER) {
                return next.to() == to && isAnd(next, person.to());
            }
        }
        return false;
    }

    /** Whether {@code و} and at most an office stand between a place and this name. */
    private boolean isAnd(NameMention name, int from) {
        if (from == name.from()) {
            return page.words(from, from).startsWith("و")
                    && !names.entityAt(from).name().startsWith("و");
        }
        Hit title = page.hit(from, Title.class);
        for (int t = from; t < name.from(); t++) {
            if (page.mark(t) != 0 || page.isVerb(t) && names.at(t) == null || page.is(t, Particle.Kind.PREPOSITION)) {
                return false;
            }
        }
        return title != null && title.has(WA) && !title.has(PLURAL) || page.isAny(from, "ونظيره", "ونظيرته", "ونظيرها");
    }

    /** {@code متحدثة باسم لجنة دعم فلانة}, {@code إقناع فلان}: a deed that is done to somebody. */
    private boolean isGenitive(int from, int name) {
        Sense noun = page.word(name - 1).sense(Common.class);
        return name - 1 > from
                && noun != null
                && noun.has(MASDAR)
                && !noun.has(DEFINITE | PRONOUN)
                && !page.isDefinite(name - 1)
                && names.at(name - 1) == null
                && page.word(name - 1).sense(Title.class) == null
                && page.word(name - 1).sense(Head.class) == null
                && page.word(name - 1).sense(NamePart.class) == null
                && page.word(name - 1).sense(Nationality.class) == null;
    }

    /** {@code مدير مطار الأمير محمد}: the name of a place or a house, not of who is at its head. */
    private boolean isNameOfThing(int from, int name) {
        int t = name - 1;
        Hit title = page.hit(t, Title.class);
        if (title == null || !title.has(DEFINITE) || title.has(PLURAL) || t - 1 <= from) {
            return false;
        }
        Sense noun = page.word(t - 1).sense(Common.class);
        return noun != null
                && noun.lexeme() == Common.NOUN
                && !noun.has(DEFINITE)
                && !((Title) title.sense().lexeme()).kind().equals("profession")
                && !page.isDefinite(t - 1)
                && !page.word(t - 1).folded().startsWith("وال")
                && names.at(t - 1) == null
                && page.word(t - 1).sense(Title.class) == null;
    }

    /** {@code ممثل الحزب على تحذيرات الرئيس فلان}: what the verb is about; not {@code المشرف على البرنامج فلان}. */
    private boolean isObject(int from, int name) {
        for (int t = from + 1; t < name - 1; t++) {
            boolean about = page.isAny(t, "عن", "ضد") || page.words(t, t).equals("على");
            if (about && page.word(t - 1).sense(Title.class) == null) {
                return page.mark(name - 1) != '،';
            }
        }
        return false;
    }

    /** {@code ائتلاف الوطنية بزعامة فلان}: the body speaks, not who leads it. */
    private boolean isLed(int from, int name) {
        boolean office = page.hit(from, Title.class) != null;
        for (int t = from + 1; t < name && !office; t++) {
            if (page.isAny(t, "بزعامه", "بقياده", "برياسه")) {
                return true;
            }
        }
        return false;
    }

    /** {@code أحد مساعدي فلان}, {@code بعض أنصار فلان}; not {@code أحد السكان فلان}, {@code أحد السكان ويدعى فلان}. */
    private boolean isOneOfHis(int from, int name) {
        int noun = name - 1;
        return page.isAny(from, "احد", "احدي", "بعض")
                && noun > from
                && page.tokens().isWord(noun)
                && !page.isDefinite(noun)
                && !page.isVerb(noun)
                && names.at(noun) == null;
    }

    /** {@code مبعوث فلان إلى سوريا، فلان}, {@code مستشار فلان التجاري فلان}: whose envoy he is that is named last. */
    private boolean isBeforeHolder(int from, NameMention name, int to) {
        Hit title = page.hit(from, Title.class);
        if (title == null || title.has(DEFINITE) || title.to() != name.from() || name.to() >= to) {
            return false;
        }
        for (NameMention next : names.within(name.to(), to)) {
            if (next.type() == Type.PER) {
                return next.to() == to && isHolder(name.to(), next.from());
            }
        }
        return false;
    }

    /** Whether the name that starts at a token tells who holds an office, past a comma or what the office is for. */
    private boolean isHolder(int from, int name) {
        if (page.mark(name - 1) == '،') {
            return true;
        }
        for (int t = from; t < name; t++) {
            boolean other = page.words(t, t).startsWith("و") && names.at(t) == null;
            if (page.mark(t) != 0 || other || page.isVerb(t) && names.at(t) == null) {
                return false;
            }
        }
        boolean led = page.is(name - 1, Particle.Kind.PREPOSITION) || page.isAny(name - 1, "باسم", "ضد");
        boolean joined = page.words(name, name).startsWith("و")
                && !names.entityAt(name).name().startsWith("و");
        return !led && !joined && !isPrefixed(name);
    }

    /** {@code اتهم أعضاء الحزب رئيس الوزراء فلانا}: an office of one after several that are complete. */
    private boolean isToldBySeveral(int from, int name) {
        return beforeOne(from, name) < name;
    }

    /** {@code انتقد نواب الحزب رئيس الوزراء}: before an office of one, which several do not hold; or {@code to}. */
    int beforeOne(int from, int to) {
        Hit several = page.hit(from, Title.class);
        boolean many = several != null && several.has(PLURAL) && !several.has(SINGULAR);
        for (int t = many ? several.to() + 1 : to; t < to; t++) {
            Hit title = page.hit(t, Title.class);
            boolean one = title != null
                    && title.has(SINGULAR)
                    && !title.has(PLURAL | CONJUNCTION | PREPOSITION | DEFINITE)
                    && !((Title) title.sense().lexeme()).isPlain();
            if (one && page.isDefinite(t - 1)) {
                return t;
            }
        }
        return to;
    }

    private boolean isPrefixed(int t) {
        Sense known = page.word(t).sense(Known.class);
        String name = names.entityAt(t).name();
        boolean to = page.words(t, t).startsWith("ل") && (!name.startsWith("ل") || isNamed(name.substring(1)));
        return to || known != null && known.has(PREPOSITION);
    }

    /** Whether the article names somebody so. */
    private boolean isNamed(String name) {
        String folded = Folding.fold(name);
        for (Entity entity : names.entities()) {
            String other = entity.type() == Type.PER ? Folding.fold(entity.name()) : "";
            if (other.equals(folded) || other.startsWith(folded + " ") || other.endsWith(" " + folded)) {
                return folded.length() > 2;
            }
        }
        return false;
    }

    /** A body or a relation whose genitive does not speak: {@code إدارة}, {@code محامي}, {@code نجل}. */
    boolean isOwned(int t) {
        Hit title = page.hit(t, Title.class);
        return page.isAny(t, OWNED)
                || title == null && page.hit(t, Head.class) != null && (names.at(t) == null || isOfOffice(names.at(t)));
    }

    /** {@code مكتب الرئيس اللبناني}: the name of a body that serves an office. */
    private boolean isOfOffice(NameMention body) {
        Hit title = page.hit(body.from() + 1, Title.class);
        return title != null && body.from() + 1 < body.to() && title.has(DEFINITE) && title.has(SINGULAR);
    }

    /** The person whose surname, missed as a name, stands here; or null. */
    Speaker namesake(int t) {
        String word = page.word(t).folded();
        for (Entity entity : names.entities()) {
            String name = entity.type() == Type.PER ? Folding.fold(entity.name()) : "";
            if (name.endsWith(word)
                    && name.length() > word.length()
                    && name.charAt(name.length() - word.length() - 1) == ' ') {
                return speaker(entity);
            }
        }
        return null;
    }

    /** {@code الدكتور التركي}: the person after whose name this word stood, if nobody's surname is known to be this. */
    Speaker surnamed(int t) {
        Speaker namesake = namesake(t);
        boolean open = namesake == null && !page.is(t, Particle.Kind.PREPOSITION);
        for (NameMention mention : open ? names.before(t, Conversation.MEMORY) : List.<NameMention>of()) {
            if (mention.type() == Type.PER && page.is(mention.to(), page.word(t).folded())) {
                return speaker(names.entityAt(mention.from()));
            }
        }
        return namesake;
    }

    /** {@code سموه}, {@code معاليه}: the person named last before. */
    Speaker lastBefore(int before) {
        for (NameMention mention : names.before(before, Conversation.MEMORY)) {
            if (mention.type() == Type.PER) {
                return speaker(names.entityAt(mention.from()));
            }
        }
        return null;
    }

    private static Speaker speaker(Entity person) {
        return new Speaker(person.name(), Kind.PERSON, person.id());
    }
}
