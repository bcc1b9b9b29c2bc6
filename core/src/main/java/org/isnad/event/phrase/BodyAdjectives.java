package org.isnad.event.phrase;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;

/** Which of the bodies and armed groups of an article an adjective is made from: {@code تعزيزات حوثية}, {@code مساعدات أممية}. */
final class BodyAdjectives {
    /** What the adjectives of bodies are made of whose names show it in no word. */
    private static final Map<String, String> BODIES = Map.of("الاتحاد الأوروبي", "اوروب", "الأمم المتحدة", "امم");

    private static final String[] ENDINGS = {"يون", "يين", "يه", "ي"};

    private final Page page;
    private final Map<String, NameMention> byRoot = new HashMap<>();

    BodyAdjectives(Page page) {
        this.page = page;
    }

    void addBody(NameMention mention) {
        String root =
                mention.known() == null ? null : BODIES.get(mention.known().name());
        if (root != null) {
            byRoot.putIfAbsent(root, mention);
        }
    }

    void addGroup(NameMention mention) {
        for (int t = mention.from(); t < mention.to(); t++) {
            String root = root(page.word(t).folded());
            if (root != null) {
                byRoot.putIfAbsent(root, mention);
            }
        }
    }

    /** The body or group that the folded adjective is made from, or null. */
    NameMention of(String folded) {
        String root = byRoot.isEmpty() ? null : root(folded);
        return root == null ? null : byRoot.get(root);
    }

    /** What an adjective in {@code ي} is made of, or null where the word has no such ending. */
    private static String root(String folded) {
        String stem = Referents.stem(folded);
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() > ending.length() + 2) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return null;
    }
}
