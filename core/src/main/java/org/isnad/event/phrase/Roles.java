package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Phrase.Kind;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/** Names, and titles with their bearers: {@code الرئيس الروسي فلاديمير بوتين} the man. Places are tokens. */
final class Roles {
    private static final int REACH = 16;

    private final Page page;
    private final Names names;
    private final Referents referents;
    private final Nouns nouns;
    private final CommonNouns commonNouns;
    private final OtherOffices otherOffices;

    Roles(Page page, Names names, Referents referents, Nouns nouns, CommonNouns commonNouns) {
        this.page = page;
        this.names = names;
        this.referents = referents;
        this.nouns = nouns;
        this.commonNouns = commonNouns;
        otherOffices = new OtherOffices(page, names);
    }

    /** A name with the adjectives that follow it. */
    Phrase named(int from, NameMention name, int to) {
        if (!name.canAct()) {
            return new Phrase(from, Math.min(name.to(), to), Kind.PLACE, List.of());
        }
        int end = afterAdjectives(name, to);
        if (end == name.to() && nouns.isQuote(end) && page.mark(end) != '(') {
            end++;
        }
        return new Phrase(from, Math.min(end, to), Kind.NAME, List.of(referents.party(name)));
    }

    private int afterAdjectives(NameMention name, int to) {
        int end = name.to();
        while (name.type() == Entity.Type.ORG
                && end < Math.min(to, name.to() + 2)
                && page.isDefinite(end)
                && names.at(end) == null
                && nouns.isAdjective(end)
                && !areMany(end)) {
            end++;
        }
        return end;
    }

    /** {@code القوات السورية المدنيين}: people, whom no body has for an adjective. */
    private boolean areMany(int t) {
        String word = page.word(t).folded();
        return word.endsWith("ين") && word.startsWith("الم") || word.endsWith("يين");
    }

    /** A title with its bearer, whom {@code مسلحون} has not, or else whom the article has named with it, or else by its own words. */
    Phrase titled(int from, Hit title, int to) {
        Title role = (Title) title.sense().lexeme();
        Party honoured = isHonour(title) ? referents.honoured(role, title.from()) : null;
        if (honoured != null) {
            return new Phrase(from, title.to(), Kind.NAME, List.of(honoured));
        }
        NameMention ally = ally(title);
        if (ally != null) {
            return new Phrase(from, ally.to(), Kind.NAME, List.of(referents.party(ally)));
        }
        NameMention owner = owner(title);
        int rest = isEnvoy(role) ? pastPost(title.to(), to) : title.to();
        int stop = otherOffices.start(title, to);
        boolean many = title.has(PLURAL) && !title.has(DEFINITE) && nouns.isNunated(title.to() - 1);
        NameMention bearer = many ? null : bearer(owner == null ? rest : owner.to(), stop);
        if (bearer == null && owner != null) {
            return nouns.described(from, title.from(), title.sense(), owner.to());
        }
        if (bearer != null && owner == null && (isKin(title, bearer) || isMasters(title, bearer))) {
            return nouns.described(from, title.from(), title.sense(), bearer.to());
        }
        if (bearer != null) {
            return new Phrase(from, bearer.to(), Kind.NAME, List.of(referents.party(bearer)));
        }
        int end = commonNouns.extent(title.to(), stop);
        if (title.has(DEFINITE) && !title.has(PLURAL) && end == title.to()) {
            Party known = referents.inRole(role, title.from());
            if (known != null) {
                return new Phrase(from, end, Kind.NAME, List.of(known));
            }
        }
        Party holder = isOne(title, end) ? referents.holding(title.from(), end) : null;
        if (holder != null) {
            return new Phrase(from, end, Kind.NAME, List.of(holder));
        }
        NameMention incumbent = title.has(PLURAL) ? null : names.incumbent(title.from(), end);
        return incumbent == null
                ? nouns.described(from, title.from(), title.sense(), end)
                : new Phrase(from, end, Kind.NAME, List.of(referents.party(incumbent)));
    }

    /** Whether it tells one man, and not by whose he is: {@code أصحاب المعالي وزراء الخارجية}, {@code نائبه}. */
    private boolean isOne(Hit title, int end) {
        boolean named = page.hit(end, Title.class) != null
                || page.tokens().isWord(end) && page.word(end).senses() == 0;
        boolean office = !((Title) title.sense().lexeme()).kind().equals("profession");
        boolean one = office && !title.has(PLURAL | DUAL | PRONOUN) && !named;
        for (int t = title.to(); t < end && one; t++) {
            Hit next = page.hit(t, Title.class);
            one = (next == null || !next.has(PLURAL | DUAL))
                    && !page.isAny(t, "الجديد", "الجديده", "المقبل", "المقبله");
        }
        return one;
    }

    /** {@code سموه}, {@code معاليه}: an honour that stands for its bearer. */
    boolean isHonour(Hit title) {
        return title.has(PRONOUN)
                && title.length() == 1
                && ((Title) title.sense().lexeme()).isRank()
                && page.word(title.from()).folded().endsWith("ه");
    }

    /** {@code حليفتها إسرائيل}, {@code جارتهم سوريا}: the state or body named right behind a word that tells it by whose it is; or null. */
    private NameMention ally(Hit title) {
        boolean relation = ((Title) title.sense().lexeme()).kind().equals("relation");
        NameMention name = relation && title.has(PRONOUN) ? names.at(title.to()) : null;
        boolean behind = name != null && !page.isVerb(title.from() - 1) && !nouns.isAnd(title.to());
        return behind && isOwned(title.from()) && name.type() != Entity.Type.PER && name.canAct() ? name : null;
    }

    /** {@code محامي عمران علي شكيل ملتاني}: whose lawyer he is, right after what is no rank or honour and has no article; or null. */
    private NameMention owner(Hit title) {
        Title role = (Title) title.sense().lexeme();
        boolean closed = title.has(DEFINITE | PLURAL | PRONOUN) || page.isDefinite(title.to() - 1) || role.isRank();
        NameMention name = closed ? null : names.at(title.to());
        return name != null && name.type() == Entity.Type.PER && name.from() == title.to() ? name : null;
    }

    /** {@code نجل الرئيس السابق فلان}: whether the man named is he whose kin the word tells, rather than {@code نجله فلان}. */
    private boolean isKin(Hit title, NameMention man) {
        boolean kin = ((Title) title.sense().lexeme()).kind().equals("relation")
                && !title.has(DEFINITE | PRONOUN | PLURAL | DUAL)
                && !isOwned(title.to() - 1);
        for (int t = title.to(); kin && t < man.from(); t++) {
            kin = page.mark(t) == 0;
        }
        return kin;
    }

    /** {@code مبعوث الرئيس الأميركي فلان}, but not {@code فخامة الرئيس}: whether the man named is the president, as the article calls him, and no envoy. */
    private boolean isMasters(Hit title, NameMention man) {
        int inner = title.to();
        Hit office = ((Title) title.sense().lexeme()).isRank() ? null : page.hit(inner, Title.class);
        boolean construct = office != null
                && "office".equals(((Title) office.sense().lexeme()).kind())
                && !title.has(DEFINITE | PRONOUN | PLURAL | DUAL)
                && !page.isDefinite(inner - 1)
                && !office.has(CONJUNCTION);
        Party holder = construct && page.isDefinite(inner) ? referents.holding(inner, man.from()) : null;
        return holder != null && holder.equals(referents.party(man));
    }

    /** {@code نظيره}, {@code والدها}, but not {@code ابنة}. */
    private boolean isOwned(int t) {
        String word = page.words(t, t);
        return word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم");
    }

    private static boolean isEnvoy(Title title) {
        return title.word().startsWith("مبعوث") || title.word().startsWith("موفد");
    }

    /** {@code المبعوث الأممي إلى اليمن}: past where an envoy is sent. */
    private int pastPost(int from, int to) {
        for (int t = from; t + 1 < to && (belongs(t) || page.is(t, "الي")); t++) {
            if (page.is(t, "الي")) {
                return names.at(t + 1) == null ? from : names.at(t + 1).to();
            }
        }
        return from;
    }

    /** {@code فلان وزير خارجية مصر}: past the offices behind the name of a man, which ends here; or -1. */
    int pastOffices(int end, int to) {
        int start = page.isComma(end) ? end + 1 : end;
        int stop = man(end - 1) == null ? start : Math.min(to, end + REACH);
        int t = start;
        for (Hit office = office(t); office != null && t < stop; office = office(t)) {
            t = commonNouns.extent(office.to(), to);
            NameMention name = t < to && names.at(t) != null && !nouns.isAnd(t) ? names.at(t) : null;
            t = name != null && name.type() != Entity.Type.PER ? name.to() : t;
        }
        return t > start ? t : -1;
    }

    /** The office of one man that a token begins, with nothing written together with it; or null. */
    private Hit office(int t) {
        Hit title = names.at(t) == null ? page.hit(t, Title.class) : null;
        return title == null || title.has(CONJUNCTION | PREPOSITION | PLURAL | DUAL) ? null : title;
    }

    /** The person whom a title leads up to, past nations, institutions and definite words. */
    NameMention bearer(int from, int to) {
        int stop = Math.min(to, from + REACH);
        int second = from;
        for (int t = from; t < stop; t++) {
            NameMention name = names.at(t);
            if (name != null && name.type() == Entity.Type.PER) {
                return t > from && (nouns.isAnd(t) || second > from && otherOffices.areOfTwo(from, second, t))
                        ? null
                        : name;
            }
            Hit title = name == null ? page.hit(t, Title.class) : null;
            second = title != null && title.has(CONJUNCTION) ? t : second;
            if (name != null) {
                t = name.to() - 1;
            } else if (page.isComma(t) ? !leadsToName(t + 1) : !belongs(t)) {
                return null;
            }
        }
        return null;
    }

    /** The person named at a token, or null. */
    NameMention man(int t) {
        NameMention name = names.at(t);
        return name != null && name.type() == Entity.Type.PER ? name : null;
    }

    private boolean leadsToName(int t) {
        NameMention name = names.at(t);
        return name != null && name.type() == Entity.Type.PER || page.hit(t, Title.class) != null;
    }

    private boolean belongs(int t) {
        if (!page.tokens().isWord(t) || page.isVerb(t) || page.word(t).folded().startsWith("نظير")) {
            return nouns.isQuote(t);
        }
        return page.isDefinite(t)
                || page.is(t, "ل") && page.quotations().isOpening(t + 1)
                || isOtherMatter(t)
                || nouns.isOwnedByOffice(t)
                || page.word(t).sense(Nationality.class) != null
                || page.hit(t, Title.class) != null
                || page.hit(t, Head.class) != null
                || Link.is(page, t, Link.Kind.TITLE)
                || page.isDefinite(t + 1) && page.words(t, t).startsWith("ل") && nouns.isFor(t);
    }

    /** {@code وزير الثقافة والإعلام}: what else an office is for. */
    private boolean isOtherMatter(int t) {
        return page.word(t).folded().startsWith("وال")
                && page.isDefinite(t - 1)
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.hit(t, Side.class) == null;
    }

    /** {@code الرئيسان الفرنسي ماكرون والأميركي ترامب}: an adjective of nationality that stands for a title before a man. */
    boolean isNation(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        NameMention man = nation == null || !nation.has(DEFINITE) ? null : names.at(t + 1);
        return man != null && man.type() == Entity.Type.PER;
    }
}
