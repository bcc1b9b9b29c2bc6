package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Speaker;
import org.isnad.reading.Speaker.Kind;
import org.isnad.text.Folding;

/** The offices that an article gives to those it names: {@code الوزير} is the minister already named. */
final class Offices {
    private final Page page;
    private final Names names;
    private final Map<String, Speaker> byRole = new HashMap<>();

    Offices(Page page, Names names) {
        this.page = page;
        this.names = names;
        read();
    }

    /** The offices that the article gives to those it names, in titles before the name and in appositions after it. */
    private void read() {
        for (NameMention mention : names.mentions()) {
            if (mention.type() == Type.PER) {
                Speaker person = person(mention);
                officeBefore(mention, person);
                int office = page.mark(mention.to()) == '،' ? mention.to() + 1 : mention.to();
                if (page.hit(office, Title.class) != null) {
                    for (int end = office + 1; end < office + 6 && page.tokens().isWord(end - 1); end++) {
                        byRole.putIfAbsent(role(office, end), person);
                    }
                }
            }
        }
    }

    private void officeBefore(NameMention mention, Speaker person) {
        int end = page.mark(mention.from() - 1) == '،' ? mention.from() - 1 : mention.from();
        for (int t = end - 1; t >= Math.max(0, end - 7) && page.tokens().isWord(t); t--) {
            Hit title = page.hit(t, Title.class);
            NameMention other = names.at(t);
            if (title != null && !((Title) title.sense().lexeme()).isPlain()) {
                byRole.putIfAbsent(role(t, end), person);
                byRole.putIfAbsent(Folding.fold(((Title) title.sense().lexeme()).word()), person);
            }
            if (other != null && other.type() == Type.PER || page.isVerb(t) && title == null) {
                return;
            }
        }
    }

    /** {@code person} is now the one meant by the titles among these words. */
    void give(int from, int to, Speaker person) {
        for (int t = from; t < to; t++) {
            Hit title = page.hit(t, Title.class);
            if (title != null && !((Title) title.sense().lexeme()).isPlain()) {
                byRole.put(((Title) title.sense().lexeme()).word(), person);
            }
        }
    }

    private Speaker person(NameMention mention) {
        Entity entity = names.entityAt(mention.from());
        return new Speaker(entity.name(), Kind.PERSON, entity.id());
    }

    /** Who holds the office in these words, or null. */
    Speaker holder(int from, int to) {
        return byRole.get(role(from, to));
    }

    /** Who was last spoken of by the one word of this title, or null. */
    Speaker holder(Title title) {
        return byRole.get(Folding.fold(title.word()));
    }

    /** The words of an office without articles, prepositions and order of adjectives. */
    private String role(int from, int to) {
        StringBuilder role = new StringBuilder();
        for (int t = from; t < to && t < from + 6; t++) {
            String word = page.word(t).folded();
            if (page.mark(t) == 0 && !page.isAny(t, "في", "لدي", "السابق", "الجديد")) {
                role.append(word.startsWith("لل") || word.startsWith("ال") ? word.substring(2) : word)
                        .append(' ');
            }
        }
        return role.toString();
    }
}
