package org.isnad.statement.speaker;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;

/** The bodies that an article has named, told again by a word of their name: {@code المجلس}. Places are tokens. */
final class Bodies {
    private final Page page;
    private final Names names;
    private final Speakers speakers;

    Bodies(Page page, Names names, Speakers speakers) {
        this.page = page;
        this.names = names;
        this.speakers = speakers;
    }

    /** {@code المجلس}, {@code الحلف}, {@code المنظمة الدولية}: one that the article has named, or null. */
    Speaker known(Hit head, int from, int end) {
        if (head == null) {
            return end == from + 1 && page.isDefinite(from) ? calledFor(from) : null;
        }
        if (end == head.to()) {
            return body(head, from);
        }
        boolean same = end == head.to() + 1
                && page.isAny(head.to(), "الدوليه", "الامميه", "الحقوقيه", "نفسها", "نفسه", "ذاتها", "ذاته");
        Speaker last = same ? speakers.conversation().last(0) : null;
        return last != null && last.kind() == Kind.ORGANIZATION && last.entity() != null ? last : null;
    }

    /** The organisation named last whose name begins with this word. */
    Speaker calledFor(int from) {
        String word = page.word(from).folded();
        String bare = word.substring(word.indexOf("ال") + 2);
        for (NameMention mention : names.before(from, Conversation.MEMORY)) {
            if (mention.type() == Type.ORG && mention.to() > mention.from() + 1 && isNamedFor(mention, bare)) {
                return speakers.of(mention);
            }
        }
        return null;
    }

    /** {@code المديرية العامة للجوازات} for {@code الجوازات}: the first word or, after {@code ل}, the last. */
    private boolean isNamedFor(NameMention mention, String word) {
        String last = page.word(mention.to() - 1).folded();
        return page.is(mention.from(), word)
                || last.startsWith("لل") && last.substring(2).equals(word);
    }

    /** {@code المجلس}: the one that spoke last, or was named last with that word in or before its name; null where none was. */
    private Speaker body(Hit head, int from) {
        String word = ((Head) head.sense().lexeme()).word();
        Speaker spoke = speakers.conversation().lastLike(word);
        if (spoke != null || head.length() > 1) {
            return spoke;
        }
        for (NameMention mention : names.before(from, Conversation.MEMORY)) {
            int before = page.mark(mention.from() - 1) == 0 ? mention.from() - 1 : mention.from() - 2;
            if (mention.type() == Type.ORG && (isHead(mention.from(), word) || isHead(before, word))) {
                return speakers.of(mention);
            }
        }
        return null;
    }

    private boolean isHead(int t, String word) {
        Sense head = page.word(t).sense(Head.class);
        return head != null && ((Head) head.lexeme()).word().equals(word);
    }
}
