package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.NamePart;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.speaker.Conversation;

/**
 * Whoever spoke by his office alone and is named as he goes on: {@code أعلن قائد الشرطة أن … وقال فلان الفلاني إن}. A name that
 * the article tells for the first time, without any office, is his. Places are tokens.
 */
final class Nameless {
    /** Sentences after which nobody expects the name any more. */
    private static final int SOON = 2;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Conversation conversation;
    /** What he has said so far. */
    private final List<Told> said = new ArrayList<>();

    Nameless(Page page, Names names, Clauses clauses, Conversation conversation) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.conversation = conversation;
    }

    /** Takes note of who speaks now, and gives what was said by an office to the one who is named at last. */
    void hear(Told told) {
        boolean same = !said.isEmpty() && told.speaker.equals(said.get(0).speaker);
        if (same) {
            said.add(told);
        } else if (!said.isEmpty() && isNamed(told)) {
            Speaker office = said.get(0).speaker;
            Speaker person = told.speaker;
            told.speaker = person.entity() != null ? person : new Speaker(person.name(), Kind.PERSON, null);
            for (Told before : said) {
                before.speaker = told.speaker;
                before.why.add(new Piece("named later", told.speaker.name(), null));
            }
            conversation.named(office, told.speaker);
            said.clear();
        } else {
            said.clear();
            if (told.speaker.kind() == Kind.ANONYMOUS && isOffice(told.sourceFrom)) {
                said.add(told);
            }
        }
    }

    /** Whether one definite office stands here. */
    private boolean isOffice(int t) {
        Hit title = t < 0 ? null : page.hit(t, Title.class);
        boolean office = title != null
                && title.has(SINGULAR)
                && !title.has(PREPOSITION)
                && !((Title) title.sense().lexeme()).isPlain()
                && !((Title) title.sense().lexeme()).kind().equals("profession");
        return office && (title.has(DEFINITE) || page.isDefinite(title.to()) || page.isDefinite(title.to() + 1));
    }

    /** Whether a name alone stands after the verb, soon enough and for the first time. */
    private boolean isNamed(Told told) {
        Told last = said.get(said.size() - 1);
        NameMention name = told.sourceFrom < told.cueTo ? null : names.at(told.sourceFrom);
        boolean listed = name != null
                && name.type() == Type.PER
                && name.from() == told.sourceFrom
                && name.to() == told.sourceTo
                && name.to() - name.from() > 1
                && told.speaker.entity() != null;
        boolean alone = listed ? isFirst(name) : name == null && isUnheard(told.sourceFrom, told.sourceTo);
        int sentences = page.sentences().at(told.cueFrom) - page.sentences().at(last.cueFrom);
        return alone && sentences >= 1 && sentences <= SOON && agree(told, said.get(0)) && !isToldOf(told.sourceTo);
    }

    private boolean agree(Told a, Told b) {
        Hit one = clauses.cue(a.cueFrom);
        Hit other = clauses.cue(b.cueFrom);
        int both = MASCULINE | FEMININE;
        return one != null
                && other != null
                && one.has(VERB)
                && other.has(VERB)
                && (one.sense().features() & other.sense().features() & both) != 0;
    }

    /** Whether two words or three stand here that can only be a name. */
    private boolean isUnheard(int from, int to) {
        boolean unknown =
                from >= 0 && to - from > 1 && to - from < 4 && page.word(from).senses() == 0;
        for (int t = from; unknown && t < to; t++) {
            boolean part = page.word(t).senses() == 0 || page.word(t).sense(NamePart.class) != null;
            unknown = page.tokens().isWord(t) && part && !page.isDefinite(t);
        }
        return unknown;
    }

    /** Whether the article has not named him before. */
    private boolean isFirst(NameMention name) {
        for (NameMention other : names.before(name.from(), Conversation.MEMORY)) {
            if (names.entityAt(other.from()) == names.entityAt(name.from())) {
                return false;
            }
        }
        return true;
    }

    /** Whether an office, an age or more is told of him whose name ends here. */
    private boolean isToldOf(int t) {
        return page.mark(t) == '('
                || page.hit(t, Title.class) != null
                || clauses.isComma(t)
                        && (page.hit(t + 1, Title.class) != null
                                || page.isAny(t + 1, "وهو", "وهي", "احد", "احدي")
                                || clauses.isRelative(t + 1)
                                || page.tokens().isNumber(t + 1))
                || clauses.isRelative(t)
                || page.is(t, "من")
                || page.isAny(t, "وهو", "وهي");
    }
}
