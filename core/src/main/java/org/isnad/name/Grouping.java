package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Word;
import org.isnad.reading.Entity;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Span;

/** Puts the mentions of one thing together, however it is spelt. */
final class Grouping {
    private final Page page;
    private final List<NameMention> mentions;
    private final Map<String, Integer> groups = new HashMap<>();
    private final int[] entityOf;
    private int count;

    Grouping(Page page, List<NameMention> mentions) {
        this.page = page;
        this.mentions = mentions;
        this.entityOf = new int[mentions.size()];
    }

    Names names() {
        for (int m = 0; m < entityOf.length; m++) {
            entityOf[m] = group(mentions.get(m));
        }
        List<List<NameMention>> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new ArrayList<>());
        }
        for (int m = 0; m < entityOf.length; m++) {
            members.get(entityOf[m]).add(mentions.get(m));
        }
        List<Entity> entities = new ArrayList<>(count);
        for (List<NameMention> group : members) {
            entities.add(entity("e" + (entities.size() + 1), group));
        }
        return new Names(page, mentions, entityOf, entities);
    }

    private int group(NameMention mention) {
        String key = mention.type() + " " + key(mention);
        Integer group = groups.get(key);
        if (group == null && mention.type() == Type.PER) {
            group = groups.get(mention.type() + " " + surname(mention));
        }
        if (group == null) {
            group = groups.getOrDefault(shorter(mention), count);
            count += group == count ? 1 : 0;
        }
        groups.put(key, group);
        if (mention.type() == Type.PER) {
            groups.putIfAbsent(mention.type() + " " + surname(mention), group);
        }
        return group;
    }

    /** {@code وزارة الدفاع} without a nation is the one named in full before. */
    private String shorter(NameMention mention) {
        if (mention.key() != null && mention.key().startsWith("ministry ") && mention.country() == null) {
            for (String key : groups.keySet()) {
                if (key.startsWith(mention.type() + " " + mention.key())) {
                    return key;
                }
            }
        }
        return "";
    }

    private String key(NameMention mention) {
        if (mention.known() != null) {
            return mention.known().name();
        }
        return mention.key() != null ? mention.key() : bare(mention.from(), mention.to());
    }

    private String surname(NameMention person) {
        return bare(person.to() - 1, person.to());
    }

    /** The folded words without article, clitics and marks. */
    private String bare(int from, int to) {
        StringBuilder bare = new StringBuilder();
        for (int t = from; t < to; t++) {
            String word = page.word(t).folded();
            bare.append(word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word);
        }
        return bare.toString();
    }

    private Entity entity(String id, List<NameMention> group) {
        NameMention fullest = group.get(0);
        String country = null;
        String english = null;
        List<Span> spans = new ArrayList<>(group.size());
        for (NameMention mention : group) {
            fullest = mention.length() > fullest.length() ? mention : fullest;
            country = country == null ? mention.country() : country;
            english =
                    english == null && mention.known() != null ? mention.known().english() : english;
            spans.add(page.span(mention.from(), mention.to() - 1));
        }
        return new Entity(id, fullest.type(), name(fullest), english, country, spans, fullest.evidence());
    }

    /** The words of the name, without a conjunction or preposition stuck to it and without quotation marks. */
    private String name(NameMention mention) {
        String words = words(mention);
        Word first = page.word(mention.from());
        int clitics = 0;
        for (int i = 0; i < first.senses(); i++) {
            if (isNaming(first.sense(i).lexeme())) {
                clitics = first.sense(i).features();
                break;
            }
        }
        int stuck = (has(clitics, CONJUNCTION) ? 1 : 0) + (has(clitics, PREPOSITION) ? 1 : 0);
        boolean assimilated = has(clitics, LI) && words.startsWith("لل", stuck - 1);
        return assimilated ? "ال" + words.substring(stuck + 1) : words.substring(stuck);
    }

    private static boolean isNaming(Lexeme lexeme) {
        return lexeme instanceof Known || lexeme instanceof Head || lexeme instanceof NamePart;
    }

    private String words(NameMention mention) {
        StringBuilder name = new StringBuilder();
        for (int t = mention.from(); t < mention.to(); t++) {
            if (page.mark(t) == 0) {
                if (name.length() > 0 && !page.tokens().isGlued(t)) {
                    name.append(' ');
                }
                name.append(page.words(t, t));
            }
        }
        return name.toString();
    }
}
