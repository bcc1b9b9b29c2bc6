package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.SourceNoun;
import org.isnad.text.Folding;

/**
 * Documents and news that speak by a noun alone: {@code تقارير عن هجوم}, {@code الأنباء التي ترددت أمس عن}. Places are tokens.
 */
final class DocumentNouns {
    /** How long a relative clause is that describes the noun. */
    private static final int NEAR = 10;

    /** Documents that tell what has happened, not what is looked into: no {@code تحقيقات حول}. */
    private static final Wordlist REPORTING = Wordlist.of(DocumentNouns.class, "reporting");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Extents extents;
    private final Sources sources;
    private final Holders holders;

    DocumentNouns(Page page, Names names, Clauses clauses, Extents extents, Sources sources, Holders holders) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.extents = extents;
        this.sources = sources;
        this.holders = holders;
    }

    /** Reads what the document is about; nothing where {@code hit} is none. */
    void read(Hit hit, Breath breath) {
        if (hit == null || isOfAgency(hit)) {
            return;
        }
        SourceNoun noun = (SourceNoun) hit.sense().lexeme();
        boolean report = noun.word().equals("تقرير") || noun.word().equals("أنباء");
        int attach = report ? pastRelative(described(hit.to())) : hit.to();
        boolean negated =
                page.is(hit.from() - 1, Particle.Kind.NEGATION) || page.is(hit.from() - 2, Particle.Kind.NEGATION);
        boolean about = page.isAny(attach, "عن", "حول") && !negated;
        Told outer = breath.around(hit.from());
        boolean denied = outer != null && outer.contentFrom == hit.from() && !clauses.isRelative(hit.to());
        boolean many = hit.has(PLURAL) || noun.word().equals("أنباء") && !denied;
        if (REPORTING.contains(Folding.fold(noun.word())) && many && about && attach + 1 < breath.to) {
            Told told = new Told(hit.from(), hit.to(), Act.INFORM, "statement/document-about");
            if (holders.isGiving(hit.from() - 1)) {
                sources.naming().topic(told, hit.from() - 1, breath);
                if (told.speaker == null) {
                    sources.naming().mainSubject(told, hit.from(), breath.from);
                }
            } else {
                told.speaker = new Speaker(bare(hit), Speaker.Kind.DOCUMENT, null);
            }
            if (told.speaker != null) {
                extents.ofNoun(told, attach, breath.to, breath);
            }
        }
    }

    /** {@code وكالات أنباء}: what an agency deals in. */
    private boolean isOfAgency(Hit news) {
        Hit agency = page.hit(news.from() - 1, SourceNoun.class);
        return agency != null && !agency.has(DEFINITE) && agency.to() == news.from();
    }

    /** {@code التقارير المثيرة للقلق حول}: past what describes the noun. */
    private int described(int from) {
        int t = from;
        while (t < from + 3
                && page.tokens().isWord(t)
                && names.at(t) == null
                && !holders.isAttaching(t)
                && isAdjective(t)) {
            t += page.is(t + 1, "للقلق") || page.is(t + 1, "للجدل") ? 2 : 1;
        }
        return t;
    }

    /** {@code الأنباء التي ترددت أمس عن}: past a short relative clause, if what the news is about follows it. */
    private int pastRelative(int from) {
        for (int t = from + 1;
                clauses.isRelative(from) && t < from + NEAR && page.tokens().isWord(t);
                t++) {
            if (page.isAny(t, "عن", "حول")) {
                return t;
            }
        }
        return from;
    }

    private boolean isAdjective(int t) {
        return Nationality.describes(page.word(t))
                || page.word(t).senses() == 0 && page.words(t, t).endsWith("ة");
    }

    private String bare(Hit hit) {
        String words = page.words(hit.from(), hit.to() - 1);
        return hit.has(CONJUNCTION | PREPOSITION) ? words.substring(1) : words;
    }
}
