package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.According;
import org.isnad.statement.cue.Clauses;

/** A source named at the end of what somebody else said, or in a sentence of its own after it, which passed it on. Places are tokens. */
final class Carriers {
    private final Page page;
    private final Clauses clauses;
    private final Extents extents;
    private final Sources sources;

    Carriers(Page page, Clauses clauses, Extents extents, Sources sources) {
        this.page = page;
        this.clauses = clauses;
        this.extents = extents;
        this.sources = sources;
    }

    /** {@code …. بحسب رويترز.}: whether a sentence only names the source of the one before it, which then has it. */
    boolean isAlone(Breath breath, Breath before) {
        Hit hit = page.hit(breath.from, According.class);
        if (hit == null || hit.has(PRONOUN | CONJUNCTION) || !clauses.isSourceNamed(hit, breath.to)) {
            return false;
        }
        Told told = new Told(hit.from(), hit.to(), Act.INFORM, "statement/according-to");
        int start = past(hit.to(), SourceClauses.LINKS);
        Hit cue = clauses.cue(start);
        boolean verb = cue != null && cue.has(VERB);
        int named = verb ? sources.pastOutlet(past(cue.to(), SourceClauses.RESUMING), breath.to) : start;
        int end = clauses.subjectEnd(named, breath.to);
        if (extents.trimmed(hit.from(), breath.to) > end) {
            return false;
        }
        sources.naming().named(told, named, end);
        Told reported = endingAt(before.to, before);
        if (told.speaker != null && reported != null) {
            passOn(reported, told.speaker, before);
        } else if (told.speaker != null && before.isSilent()) {
            told.contentFrom = before.from;
            told.contentTo = extents.trimmed(before.from, before.to);
            breath.add(told);
        }
        return told.speaker != null;
    }

    private int past(int from, Wordlist words) {
        int t = from;
        while (page.isAny(t, words)) {
            t++;
        }
        return t;
    }

    /** {@code أعلن فلان انسحابه، بحسب وكالة}: the report that ends here, or null. */
    Told endingAt(int according, Breath breath) {
        for (Told told : breath.told()) {
            boolean near = Math.max(told.contentTo, told.moreTo) >= according - 2 && told.contentTo <= according;
            boolean main = told.rule.startsWith("statement/verb") && !clauses.isRelative(told.cueFrom - 1)
                    || told.rule.startsWith("statement/participle");
            if (near && main) {
                return told;
            }
        }
        return null;
    }

    /** The source at the end passed on what somebody else said; by itself it is the same speaker once more. */
    void passOn(Told reported, Speaker source, Breath breath) {
        if (source.kind() == Speaker.Kind.DOCUMENT || source.equals(reported.speaker) || Chains.isSite(source.name())) {
            return;
        }
        Party party = new Party(source.name(), source.entity());
        sources.memory().passedOn(reported.speaker, party);
        for (Told told : breath.told()) {
            if (told.speaker != null && told.speaker.equals(reported.speaker) && !told.via.contains(party)) {
                told.via.add(party);
            }
        }
    }
}
